// Package tea brews.
package tea

import (
	"context"
	"fmt"
	str "strings"
)

const (
	Cold = iota
	Hot
	Max  = 1_000 << 2
)

type Kettle[T any] struct {argument|{argument-delimiter operator|\{}{content|
	{argument-name|Litres} {argument-name|float64} {argument-name|`json}:"litres{punctuation|,}omitempty"`
	ch     chan<- T
	Pot
}{argument-delimiter operator|\}}}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{
	defer func() {argument|{argument-delimiter operator|\{}{content| {argument-name|if} {argument-name|r} := recover(); r != nil \{ err = fmt.Errorf("boil: %v"{punctuation|,} r) \} }{argument-delimiter operator|\}}}()
loop:
	for i := range []int\{0x1F, 0b11, 0o17, 'x{string|', '}\\n', 1e3, 2i\} {argument|{argument-delimiter operator|\{}{content|
		{argument-name|select} \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		\}
	}{argument-delimiter operator|\}}}
	s := str.ToUpper(`raw
string`) + "esc\\t\\"q\\""
	switch x := any(s).(type) {argument|{argument-delimiter operator|\{}{content| {argument-name|case} {argument-name|nil}: return; case string: fmt.Println(len(x){punctuation|,} true) }{argument-delimiter operator|\}}}
	return n, nil /* done */
\}
