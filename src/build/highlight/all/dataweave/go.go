{comment|// Package tea brews.}
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

{keyword|type} Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 {string|`json:"litres,omitempty"`}
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {property|r} {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{property|loop}{punctuation|:}
	for {property|i} {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{property|default}{punctuation|:}
			n {operator|+}{operator|=} i &^ {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{property|s} {punctuation|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}{string|`raw
string`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch {property|x} {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} {property|nil}{punctuation|:} return{punctuation|;} {keyword|case} {property|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
