{operator|/}{operator|/} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{op-code keyword|str} {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<<} {decimal-number number|2}
{punctuation|)}

type Kettle[{register variable|T} any] struct \{
	Litres float64 {string|`json:"litres,omitempty"`}
	ch     chan{operator|<}{operator|-} {register variable|T}
	Pot
\}

func {punctuation|(}k {operator|*}Kettle[{register variable|T}]{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}{register variable|T}{punctuation|)} error{punctuation|)} {punctuation|(}{register variable|n} int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop{punctuation|:}
	for {register variable|i} {punctuation|:}{operator|=} range []int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i\} \{
		select \{
		case {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			{op-code keyword|break} loop
		default{punctuation|:}
			{register variable|n} {operator|+=} {register variable|i} {operator|&}{operator|^} {decimal-number number|3}
			go k.step{punctuation|(}{register variable|i}{punctuation|)}
		\}
	\}
	{register variable|s} {punctuation|:}{operator|=} {op-code keyword|str}.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch {register variable|x} {punctuation|:}{operator|=} any{punctuation|(}{register variable|s}{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil{punctuation|:} return{comment|; case string: fmt.Println(len(x), true) \}}
	return {register variable|n}{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
