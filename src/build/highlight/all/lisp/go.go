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

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func {punctuation|(}{car|k} *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}{car|ctx} context.Context, f func{punctuation|(}{car|T}{punctuation|)} error{punctuation|)} {punctuation|(}{car|n} int, err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r {lisp-property property|:=} recover{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i {lisp-property property|:=} range {punctuation|[}{punctuation|]}int\{0x1F, 0b11, 0o17, {quoted-symbol variable symbol|'x}', '\\n', 1e3, 2i\} \{
		select \{
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n += i &^ {number|3}
			go k.step{punctuation|(}{car|i}{punctuation|)}
		\}
	\}
	s {lisp-property property|:=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {lisp-property property|:=} any{punctuation|(}{car|s}{punctuation|)}.{punctuation|(}{car|type}{punctuation|)} \{ case nil: return{comment|; case string: fmt.Println(len(x), true) \}}
	return n, {boolean|nil} /* done */
\}
