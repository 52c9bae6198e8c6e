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
	Max  = 1_000 << {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 {operator|`}json:{string|"litres,omitempty"}{operator|`}
	ch     chan<- T
	Pot
{punctuation|\}}

func {punctuation|(}{function|k} *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}{function|ctx} context.Context{punctuation|,} f func{punctuation|(}{function|T}{punctuation|)} error{punctuation|)} {punctuation|(}{function|n} int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {symbol|:=} recover{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i {symbol|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '{char|\\n}'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n += i &{operator|^} {number|3}
			go k.step{punctuation|(}{function|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {symbol|:=} str.ToUpper{punctuation|(}{operator|`}raw
string{operator|`}{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {symbol|:=} any{punctuation|(}{function|s}{punctuation|)}.{punctuation|(}{function|type}{punctuation|)} {punctuation|\{} case {boolean|nil}: return{comment|; case string: fmt.Println(len(x), true) \}}
	return n{punctuation|,} {boolean|nil} /* done */
{punctuation|\}}
