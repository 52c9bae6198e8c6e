{comment|// Package tea brews.}
package tea

import {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

const {punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 << 2
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json:"litres{punctuation|,}omitempty"`
	ch     chan<- T
	Pot
\}

func {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ if r := recover{punctuation|(}{punctuation|)}; r != nil \{ err = fmt.Errorf{punctuation|(}"boil: %v"{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
loop:
	for i := range {punctuation|[}{punctuation|]}int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i\} \{
		select \{
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n += i &^ 3
			{keyword|go} k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	s := str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + "esc\\t\\"q\\""
	switch x := any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil: return; case string: fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} \}
	return n{punctuation|,} nil /* done */
\}
