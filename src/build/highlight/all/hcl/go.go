{comment|// Package tea brews.}
package tea

import (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	{property|Cold} {punctuation|=} iota
	Hot
	{property|Max}  {punctuation|=} {number|1}_000 << {number|2}
)

type Kettle{punctuation|[}T any{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle{punctuation|[}T{punctuation|]}) Boil(ctx context.Context, f func(T) error) (n int, err error) {punctuation|\{}
	defer func() {punctuation|\{} if r :{punctuation|=} recover(); r !{punctuation|=} {keyword|nil} {punctuation|\{} {property|err} {punctuation|=} fmt.Errorf({string|"boil: %v"}, r) {punctuation|\}} {punctuation|\}}()
loop:
	for i :{punctuation|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}, {number|0}b11, {number|0}o17, 'x', '\\n', {number|1e3}, {number|2}i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		case <-ctx.Done():
			break loop
		default:
			n +{punctuation|=} i &^ {number|3}
			go k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	s :{punctuation|=} str.ToUpper(`raw
string`) + {string|"esc\\t\\"q\\""}
	switch x :{punctuation|=} any(s).(type) {punctuation|\{} case nil: return; case string: fmt.Println(len(x), {boolean|true}) {punctuation|\}}
	return n, nil {comment|/* done */}
{punctuation|\}}
