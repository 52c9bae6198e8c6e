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
	Max  = {number|1}_000 << {number|2}
)

type Kettle[T any] struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func (k *Kettle[T]) Boil(ctx context.Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) \{
	defer func() \{ if r := recover(); r {punctuation|!}= nil \{ err = fmt.Errorf({string|"boil: %v"}{punctuation|,} r) \} \}()
loop:
	for i := range []int\{{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1}e3{punctuation|,} {number|2}i\} \{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ {number|3}
			go k.step(i)
		\}
	\}
	s := str.ToUpper(`raw
string`) + {string|"esc\\t\\"}q\\{string|""}
	switch x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x){punctuation|,} true) \}
	return n{punctuation|,} nil /* done */
\}
