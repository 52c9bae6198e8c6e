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

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

func (k *Kettle{punctuation|[}T{punctuation|]}) Boil(ctx context.Context, f func(T) error) (n int, err error) \{
	defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf({string|"boil: %v"}, r) \} \}()
loop:
	for i := range {punctuation|[}{punctuation|]}int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ {number|3}
			go k.step(i)
		\}
	\}
	s := str.ToUpper(`raw
string`) + {string|"esc\\t\\"q\\""}
	switch x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x), true) \}
	return n, nil /* done */
\}
