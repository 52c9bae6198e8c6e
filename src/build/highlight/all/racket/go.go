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

type Kettle{punctuation|[}{function|T} any{punctuation|]} struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func {punctuation|(}{function|k} *Kettle{punctuation|[}{function|T}{punctuation|]}{punctuation|)} Boil{punctuation|(}{function|ctx} context.Context, f func{punctuation|(}{function|T}{punctuation|)} error{punctuation|)} {punctuation|(}{function|n} int, err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r := recover{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i := range {punctuation|[}{punctuation|]}int\{0x1F, 0b11, 0o17, {symbol|'x}{symbol|',} {symbol|'\\n}{symbol|',} 1e3, 2i\} \{
		select \{
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n += i &^ {number|3}
			go k.step{punctuation|(}{function|i}{punctuation|)}
		\}
	\}
	s := str.ToUpper{punctuation|(}{function|`raw}
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x := any{punctuation|(}{function|s}{punctuation|)}.{punctuation|(}{function|type}{punctuation|)} \{ case nil: return{comment|; case string: fmt.Println(len(x), true) \}}
	return n, nil /* done */
\}
