{comment|// Package tea brews.}
package tea

import {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T any{punctuation|]} struct {comment|\{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {comment|\{
	defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \}} \}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {operator|:=} range {punctuation|[}{punctuation|]}int{comment|\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\}} {comment|\{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		\}}
	\}
	s {operator|:=} str{punctuation|.}ToUpper{punctuation|(}`raw
{keyword|string}`{punctuation|)} {operator|+} "esc\\t\\"q\\""
	switch x {operator|:=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {comment|\{ case nil: return; case string: fmt.Println(len(x), true) \}}
	return n{punctuation|,} {keyword|nil} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
