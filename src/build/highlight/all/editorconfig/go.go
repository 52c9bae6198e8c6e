// Package tea brews.
package tea

import (
	"context"
	"fmt"
	str "strings"
)

const (
	{key attr-name|Cold} {value attr-value|{punctuation|=} iota}
	Hot
	{key attr-name|Max}  {value attr-value|{punctuation|=} 1_000 << 2}
)

type Kettle[T any] struct \{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{
	defer func() \{ if r :{value attr-value|{punctuation|=} recover()}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop:
	for i :{value attr-value|{punctuation|=} range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{}
		select \{
		case <-ctx.Done():
			break loop
		default:
			n +{value attr-value|{punctuation|=} i &^ 3}
			go k.step(i)
		\}
	\}
	s :{value attr-value|{punctuation|=} str.ToUpper(`raw}
string`) + "esc\\t\\"q\\""
	switch x :{value attr-value|{punctuation|=} any(s).(type) \{ case nil: return}{comment|; case string: fmt.Println(len(x), true) \}}
	return n, nil /* done */
\}
