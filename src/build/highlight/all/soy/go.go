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

type Kettle[T any] struct \{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{
	defer func() {soy language-soy|{delimiter punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}; r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {delimiter punctuation|\}}} \}()
loop:
	for i := range []int{soy language-soy|{delimiter punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{delimiter punctuation|\}}} \{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		\}
	\}
	s := str.ToUpper(`raw
string`) + "esc\\t\\"q\\""
	switch x := any(s).(type) {soy language-soy|{delimiter punctuation|\{} {keyword|case} nil{punctuation|:} return; case {keyword|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {delimiter punctuation|\}}}
	return n, nil {soy language-soy|{comment|/* done */}}
\}
