// {directive|{keyword|Package} tea brews.
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

type Kettle[T any] struct} {punctuation|\{}
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
{punctuation|\}}

{directive|{keyword|func} (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error)} {punctuation|\{}
	{directive|{keyword|defer} func()} {punctuation|\{} {directive|{keyword|if} r := recover()}{punctuation|;} {directive|{keyword|r} != nil} {punctuation|\{} err = fmt.Errorf("boil: %v", r) {punctuation|\}} {punctuation|\}}()
{directive|{keyword|loop:}
	for i := range []int}{punctuation|\{}0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i{punctuation|\}} {punctuation|\{}
		{directive|{keyword|select}} {punctuation|\{}
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	{directive|{keyword|s} := str.ToUpper(`raw
string`) + {string|"esc{escape entity|\\t}{escape entity|\\"}q{escape entity|\\"}"}
	switch x := any(s).(type)} {punctuation|\{} {directive|{keyword|case} nil: return}{punctuation|;} case string: fmt.Println(len(x), true) {punctuation|\}}
	return n, nil /* done */
{punctuation|\}}
