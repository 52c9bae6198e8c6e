// Package tea brews.
package tea

import (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 << {number|2}
)

type Kettle[T any] struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func (k *Kettle[T]) Boil(ctx context.Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) \{
	defer func() \{ if r :{operator|=} recover(){punctuation|;} r !{operator|=} nil \{ err {operator|=} fmt.Errorf({string|"boil: %v"}{punctuation|,} r) \} \}()
loop:
	for i :{operator|=} range []int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i\} \{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n +{operator|=} i &^ {number|3}
			go k.step(i)
		\}
	\}
	s :{operator|=} str.ToUpper(`raw
string`) + {string|"esc\\t\\"}q\\{string|""}
	switch x :{operator|=} any(s).(type) \{ case nil: return{punctuation|;} case string: fmt.Println(len(x){punctuation|,} true) \}
	return n{punctuation|,} nil /* done */
\}
