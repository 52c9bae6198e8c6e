{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} \{
	defer {function|func}{punctuation|(}{punctuation|)} \{ {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil \{ err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {operator|:=} range {punctuation|[}{punctuation|]}{keyword|int}\{{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {comment|'x', '\\n', 1e3, 2i\} \{}
		{keyword|select} \{
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{keyword|default}{punctuation|:}
			n {operator|+=} i {operator|&}^ {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		\}
	\}
	s {operator|:=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
{keyword|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} \{ {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {keyword|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|true}{punctuation|)} \}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
