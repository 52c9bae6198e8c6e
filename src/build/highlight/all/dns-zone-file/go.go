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
	Max  = 1_000 << 2
{punctuation|)}

type Kettle[T any] struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context, f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r := recover{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i := range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{
		select \{
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n += i &^ 3
			go k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	s := str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x := any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil: return{comment|; case string: fmt.Println(len(x), true) \}}
	return n, nil /* done */
\}
