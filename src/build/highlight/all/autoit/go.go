{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

{keyword|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer {function|func}{punctuation|(}{punctuation|)} \{ {keyword|if} r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int\{{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i\} \{
		{keyword|select} \{
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{keyword|default}{punctuation|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		\}
	\}
	s {punctuation|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	{keyword|switch} x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} \{ {keyword|case} nil{punctuation|:} return{comment|; case string: fmt.Println(len(x), true) \}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
