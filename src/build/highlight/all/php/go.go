{comment|// Package tea brews.}
package tea

{function|import} {punctuation|(}
	{string double-quoted-string|"context"}
	{string double-quoted-string|"fmt"}
	str {string double-quoted-string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}{constant|T} any{punctuation|]} struct {punctuation|\{}
	Litres float64 {string backtick-quoted-string|`json:"litres,omitempty"`}
	ch     chan{operator|<}{operator|-} {constant|T}
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}{constant|T}{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{operator|.}Context{punctuation|,} f {function|func}{punctuation|(}{constant|T}{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword type-declaration|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{operator|.}{function|Errorf}{punctuation|(}{string double-quoted-string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}{keyword type-declaration|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string single-quoted-string|'x'}{punctuation|,} {string single-quoted-string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{operator|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		{keyword|default}{punctuation|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k{operator|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{operator|.}{function|ToUpper}{punctuation|(}{string backtick-quoted-string|`raw
string`}{punctuation|)} {operator|+} {string double-quoted-string|"esc\\t\\"q\\""}
	{keyword|switch} x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{operator|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {keyword type-declaration|string}{punctuation|:} fmt{operator|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {constant boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
