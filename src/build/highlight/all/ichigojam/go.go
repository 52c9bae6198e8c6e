{operator|/}{operator|/} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{function|str} {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}{operator|=} nil \{ err {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int\{{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {comment|'x', '\\n', 1e3, 2i\} \{}
		select \{
		{keyword|case} {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k.{keyword|step}{punctuation|(}i{punctuation|)}
		\}
	\}
	s {punctuation|:}{operator|=} {function|str}.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} "esc\\t\\"q\\{string|""}
	switch x {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} string{punctuation|:} fmt.Println{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} \}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
