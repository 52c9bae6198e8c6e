// Package tea brews.
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

type Kettle[T any] struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle[T]) Boil(ctx context.Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) {punctuation|\{}
	defer func() {punctuation|\{} if r := recover(); r != nil {punctuation|\{} err = fmt.Errorf({string|"boil: %v"}{punctuation|,} r) {punctuation|\}} {punctuation|\}}()
loop:
	for i := range []int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done():
			break loop
		default:
			n += i &^ {number|3}
			go k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	s := str.ToUpper(`raw
string`) + {string|"esc\\t\\"q\\""}
	switch x := any(s).(type) {punctuation|\{} case nil: return; case string: fmt.Println(len(x){punctuation|,} true) {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
