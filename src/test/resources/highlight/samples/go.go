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

type Kettle[T any] struct {
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) {
	defer func() { if r := recover(); r != nil { err = fmt.Errorf("boil: %v", r) } }()
loop:
	for i := range []int{0x1F, 0b11, 0o17, 'x', '\n', 1e3, 2i} {
		select {
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		}
	}
	s := str.ToUpper(`raw
string`) + "esc\t\"q\""
	switch x := any(s).(type) { case nil: return; case string: fmt.Println(len(x), true) }
	return n, nil /* done */
}
