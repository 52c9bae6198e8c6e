// Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 << {decimal-number number|2}
{punctuation|)}

type Kettle[T any] struct \{
	Litres float64 {string|`json:"litres,omitempty"`}
	ch     chan<- T
	Pot
\}

func {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r {punctuation|:}= recover{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop{punctuation|:}
	for i {punctuation|:}= range []int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i\} \{
		select \{
		case <-ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n += i &^ {decimal-number number|3}
			go k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	s {punctuation|:}= str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch {register variable|x} {punctuation|:}= any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil{punctuation|:} return{comment|; case string: fmt.Println(len(x), true) \}}
	return n{punctuation|,} nil /* done */
\}
