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
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T {data-type class-name|any}{punctuation|]} struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context.Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} {keyword|error}{punctuation|)} {punctuation|(}n int{punctuation|,} err {keyword|error}{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r :{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} {function|fmt.Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	for i :{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}{function|ctx.Done}{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go {function|k.step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s :{operator|=} {function|str.ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x :{operator|=} {function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} case nil: return{punctuation|;} case string: {function|fmt.Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
