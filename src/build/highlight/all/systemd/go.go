// Package tea brews.
package tea

import (
	"context"
	"fmt"
	str "strings"
)

const (
	Cold {punctuation|=} {value attr-value|iota}
	Hot
	Max  {punctuation|=} {value attr-value|1_000 << 2}
)

type Kettle[T any] struct \{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{
	defer func() \{ if r :{punctuation|=} {value attr-value|recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i :{punctuation|=} {value attr-value|range []int\{0x1F, 0b11, 0o17, 'x', '}\\n', 1e3, 2i\} \{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n +{punctuation|=} {value attr-value|i &^ 3}
			go k.step(i)
		\}
	\}
	s :{punctuation|=} {value attr-value|str.ToUpper(`raw}
string`) + "esc\\t\\"q\\""
	switch x :{punctuation|=} {value attr-value|any(s).(type) \{ case nil: return; case string: fmt.Println(len(x), true) \}}
	return n, nil /* done */
\}
