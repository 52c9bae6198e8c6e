{value|// Package tea brews.}
{value|package tea}

{value|import (}
{value|	}{value|"context"}
{value|	}{value|"fmt"}
{value|	str }{value|"strings"}
{value|)}

{value|const (}
{value|	Cold = iota}
{value|	Hot}
{value|	Max  = 1_000 << 2}
{value|)}

{value|type Kettle[T any] struct \{}
{value|	Litres float64 `json:}{value|"litres,omitempty"}{value|`}
{value|	ch     chan<- T}
{value|	Pot}
{value|\}}

{value|func (k *Kettle[T]) Boil(ctx context.Context}{punctuation|,}{value| f func(T) error) (n int}{punctuation|,}{value| err error) \{}
{value|	defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf(}{value|"boil: %v"}{punctuation|,}{value| r) \} \}()}
{value|loop:}
{value|	for i := range []int\{0x1F}{punctuation|,}{value| 0b11}{punctuation|,}{value| 0o17}{punctuation|,}{value| 'x'}{punctuation|,}{value| '\\n'}{punctuation|,}{value| 1e3}{punctuation|,}{value| 2i\} \{}
{value|		select \{}
{value|		case <-ctx.Done():}
{value|			break loop}
{value|		default:}
{value|			n += i &^ 3}
{value|			go k.step(i)}
{value|		\}}
{value|	\}}
{value|	s := str.ToUpper(`raw}
{value|string`) + }{value|"esc\\t\\"}{value|q\\}{value|""}
{value|	switch x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x)}{punctuation|,}{value| true) \}}
{value|	return n}{punctuation|,}{value| nil /* done */}
{value|\}}
