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

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle{punctuation|[}T{punctuation|]}) Boil(ctx context.Context, f func(T) error) (n int, err error) {punctuation|\{}
	defer func() {punctuation|\{} if r := recover(); r != nil {punctuation|\{} err = fmt.Errorf("boil: {comment|%v", r) \} \}()}
loop:
	for i := range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F, 0b11, 0o17, 'x', '{function selector|\\n}', 1e3, 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done():
			break loop
		default:
			n += i {punctuation|&}^ 3
			go k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	s := str.ToUpper(`raw
string`) + "esc{function selector|\\t}{function selector|\\"}q{function selector|\\"}"
	switch x := any(s).(type) {punctuation|\{} case nil: return; case string: fmt.Println(len(x), true) {punctuation|\}}
	return n, nil /* done */
{punctuation|\}}
