{operator|/}{operator|/} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r :{operator|=} recover{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i :{operator|=} range {punctuation|[}{punctuation|]}int\{{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i\} \{
		select \{
		case {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	s :{operator|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x :{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil: return{comment|; case string: fmt.Println(len(x), true) \}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
