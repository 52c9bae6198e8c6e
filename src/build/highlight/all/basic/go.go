{operator|/}{operator|/} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{function|str} {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	{function|Max}  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} Kettle[T any] struct \{
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} {keyword|error}{punctuation|)} {punctuation|(}n {function|int}{punctuation|,} err {keyword|error}{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {comment|!= nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{keyword|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range []{function|int}\{{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} {number|2}i\} \{
		{function|select} \{
		{keyword|case} {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			{function|break} {keyword|loop}
		default{punctuation|:}
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			{function|go} k.{keyword|step}{punctuation|(}i{punctuation|)}
		\}
	\}
	s {punctuation|:}{operator|=} {function|str}.ToUpper{punctuation|(}`raw
{keyword|string}`{punctuation|)} {operator|+} "esc\\t\\"q\\{string|""}
	switch x {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}{keyword|type}{punctuation|)} \{ {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {keyword|string}{punctuation|:} fmt.Println{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} \}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
