// Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {punctuation|=} iota
	Hot
	Max  {punctuation|=} 1_000 << {number|2}
{punctuation|)}

type Kettle[T {rule-keyword keyword|any}] struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx {rule-keyword keyword|context}.{rule-keyword keyword|Context}{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ {rule-keyword keyword|if} r :{punctuation|=} recover{punctuation|(}{punctuation|)}; r !{punctuation|=} nil \{ err {punctuation|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
loop:
	for i :{punctuation|=} range []int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i\} \{
		select \{
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}{punctuation|=} i &^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	s :{punctuation|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q{operator|\\}{string|""}
	switch x :{punctuation|=} {rule-keyword keyword|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil: {rule-keyword keyword|return}; case string: fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} \}
	{rule-keyword keyword|return} n{punctuation|,} nil /* done */
\}
