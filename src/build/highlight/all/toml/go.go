// Package tea brews{punctuation|.}
package tea

import (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	{key property|Cold} {punctuation|=} iota
	Hot
	{key property|Max}  {punctuation|=} {number|1_000} << {number|2}
)

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func (k *Kettle{punctuation|[}T{punctuation|]}) Boil(ctx context{punctuation|.}Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) {punctuation|\{}
	defer func() {punctuation|\{} if r :{punctuation|=} recover(); r !{punctuation|=} nil {punctuation|\{} {key property|err} {punctuation|=} fmt{punctuation|.}Errorf({string|"boil: %v"}{punctuation|,} r) {punctuation|\}} {punctuation|\}}()
loop:
	for i :{punctuation|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx{punctuation|.}Done():
			break loop
		default:
			n +{punctuation|=} i &^ {number|3}
			go k{punctuation|.}step(i)
		{punctuation|\}}
	{punctuation|\}}
	s :{punctuation|=} str{punctuation|.}ToUpper(`raw
string`) + {string|"esc\\t\\"q\\""}
	switch x :{punctuation|=} any(s){punctuation|.}(type) {punctuation|\{} case nil: return; case string: fmt{punctuation|.}Println(len(x){punctuation|,} {boolean|true}) {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
