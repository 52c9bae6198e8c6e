{operator|//} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} Kettle[T any] struct \{
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {comment|!= nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop{punctuation|:}
	for i {punctuation|:}{operator|=} range []int\{{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i\} \{
		{keyword|select} \{
		{keyword|case} {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{keyword|default}{punctuation|:}
			n {operator|+}{operator|=} i {punctuation|&}^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	s {punctuation|:}{operator|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}{keyword|type}{punctuation|)} \{ {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} string{punctuation|:} fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} \}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
