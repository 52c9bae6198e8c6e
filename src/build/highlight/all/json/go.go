{comment|// Package tea brews.}
package tea

import (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	Cold = iota
	Hot
	Max  = 1_000 << {number|2}
)

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{operator|:}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle{punctuation|[}T{punctuation|]}) Boil(ctx context.Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) {punctuation|\{}
	defer func() {punctuation|\{} if r {operator|:}= recover(); r != nil {punctuation|\{} err = fmt.Errorf({string|"boil: %v"}{punctuation|,} r) {punctuation|\}} {punctuation|\}}()
loop{operator|:}
	for i {operator|:}= range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done(){operator|:}
			break loop
		default{operator|:}
			n += i &^ {number|3}
			go k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}= str.ToUpper(`raw
string`) + {string|"esc\\t\\"q\\""}
	switch x {operator|:}= any(s).(type) {punctuation|\{} case nil{operator|:} return; case string{operator|:} fmt.Println(len(x){punctuation|,} {boolean|true}) {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
