// Package tea brews.
package tea

import (
	"context"
	"fmt"
	str "strings"
)

const (
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 << 2
)

type Kettle[T any] struct \{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{
	defer func() \{ if r :{operator|=} recover(){punctuation|;} r !{operator|=} nil \{ err {operator|=} fmt.Errorf("boil: %v", r) \} \}()
loop:
	for i :{operator|=} range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n +{operator|=} i &^ 3
			go k.step(i)
		\}
	\}
	s :{operator|=} str.ToUpper(`raw
string`) + "esc\\t\\"q\\""
	switch x :{operator|=} any(s).(type) \{ case nil: return{punctuation|;} case string: fmt.Println(len(x), true) \}
	return n, nil /* done */
\}
