{operator|/}{operator|/} Package tea brews.
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	{property|Cold} {operator|=} iota
	Hot
	{property|Max}  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}{boolean|T} any{punctuation|]} struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} {boolean|T}
	Pot
\}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}{boolean|T}{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context.Context{punctuation|,} {boolean|f} {function|func}{punctuation|(}{boolean|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer {function|func}{punctuation|(}{punctuation|)} \{ if r :{operator|=} {function|recover}{punctuation|(}{punctuation|)}; r !{operator|=} nil \{ {property|err} {operator|=} fmt.{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
loop:
	for i :{operator|=} range {punctuation|[}{punctuation|]}int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i\} \{
		select \{
		case {operator|<}{operator|-}ctx.{function|Done}{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}{operator|=} i &^ {number|3}
			go k.{function|step}{punctuation|(}i{punctuation|)}
		\}
	\}
	s :{operator|=} str.{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x :{operator|=} {function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil: {keyword|return}; case string: fmt.{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} \}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
