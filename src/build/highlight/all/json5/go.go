{comment|// Package tea brews.}
package tea

import (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	Cold = iota
	Hot
	Max  = {number|1}_000 << {number|2}
)

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `{property unquoted|json}{operator|:}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle{punctuation|[}T{punctuation|]}) Boil(ctx context.Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) {punctuation|\{}
	defer func() {punctuation|\{} if {property unquoted|r} {operator|:}= recover(); r != nil {punctuation|\{} err = fmt.Errorf({string|"boil: %v"}{punctuation|,} r) {punctuation|\}} {punctuation|\}}()
{property unquoted|loop}{operator|:}
	for {property unquoted|i} {operator|:}= range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done(){operator|:}
			break loop
		{property unquoted|default}{operator|:}
			n += i &^ {number|3}
			go k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	{property unquoted|s} {operator|:}= str.ToUpper(`raw
string`) + {string|"esc\\t\\"q\\""}
	switch {property unquoted|x} {operator|:}= any(s).(type) {punctuation|\{} case {property unquoted|nil}{operator|:} return; case {property unquoted|string}{operator|:} fmt.Println(len(x){punctuation|,} {boolean|true}) {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
