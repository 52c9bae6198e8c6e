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

type Kettle[T any] struct {smarty language-smarty|{delimiter punctuation|\{}
	Litres float64 {punctuation|`}json{punctuation|:}{string|"litres,omitempty"}{punctuation|`}
	ch     chan{operator|<}{operator|-} T
	Pot
{delimiter punctuation|\}}}

func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) {smarty language-smarty|{delimiter punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} if r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}; r {operator|!=} nil {punctuation|\{} {attr-name|err} {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	for i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n {operator|+}{operator|=} i &^ {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}{punctuation|`}raw
string{punctuation|`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return; case string{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{delimiter punctuation|\}}}
