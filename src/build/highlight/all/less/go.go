{comment|// Package tea brews.}
{selector|package tea

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

type Kettle[T any] struct} {punctuation|\{}
	Litres float64 `{property|json}{punctuation|:}{string|"litres,omitempty"}`
	ch     chan<{operator|-} T
	Pot
{punctuation|\}}

{selector|func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error)} {punctuation|\{}
	{selector|defer func()} {punctuation|\{} if {property|r} {punctuation|:}= {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} {selector|r != nil} {punctuation|\{} err = fmt.{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{selector|)
loop:
	for i := range []int}{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{selector|select} {punctuation|\{}
		case <{operator|-}ctx.{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{property|default}{punctuation|:}
			n {operator|+}= i &^ 3
			go k.{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{selector|s := str.ToUpper(`raw
string`) + "esc\\t\\"q\\""
	switch x := any(s).(type)} {punctuation|\{} case {property|nil}{punctuation|:} return{punctuation|;} case {property|string}{punctuation|:} fmt.{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
