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
	Max  {operator|=} {number|1}_000 << {number|2}
)

{property|type} Kettle[T any] struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) {punctuation|\{}
	defer func() {punctuation|\{} if r :{operator|=} recover(); r {comment|!= nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i :{operator|=} range []int{punctuation|\{}{number|0}x1F, {number|0}b11, {number|0}o17, {string|'x'}, {string|'\\n'}, {number|1}e3, {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done():
			break loop
		default:
			n +{operator|=} i &^ {number|3}
			go k.{property|step}(i)
		{punctuation|\}}
	{punctuation|\}}
	s :{operator|=} str.ToUpper(`raw
string`) + {string|"esc\\t\\"q\\""}
	switch x :{operator|=} any(s).({property|type}) {punctuation|\{} case nil: return; case string: fmt.Println(len(x), {boolean|true}) {punctuation|\}}
	return n, nil {path string|/*} done */
{punctuation|\}}
