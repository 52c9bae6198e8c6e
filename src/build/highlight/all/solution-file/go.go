// Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	{property|Cold} {operator|=} iota
	Hot
	{property|Max}  {operator|=} 1_000 << {number|2}
{punctuation|)}

type Kettle[T any] struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r :{operator|=} recover{punctuation|(}{punctuation|)}; r !{operator|=} nil \{ err {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
loop:
	{property|for i :}{operator|=} range []int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i\} \{
		select \{
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			{property|n +}{operator|=} i &^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	{property|s :}{operator|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"}q\\{string|""}
	{property|switch x :}{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil: return; case string: fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} \}
	return n{punctuation|,} nil /* done */
\}
