{regex|//} Package tea brews.
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{operator|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context.Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt.{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{keyword|for} i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx.{function|Done}{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		{keyword|default}{operator|:}
			n {operator|+=} i &{operator|^} {number|3}
			go k.{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str.{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} x {operator|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil{operator|:} {keyword|return}{punctuation|;} {keyword|case} string{operator|:} fmt.{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
