{symbol|/}{symbol|/} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {symbol|=} iota
	Hot
	Max  {symbol|=} 1_000 {symbol|<}{symbol|<} {number|2}
{punctuation|)}

{builtin-function keyword|type} Kettle{punctuation|[}T any{punctuation|]} struct {multistring string|\{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}}

func {punctuation|(}k {symbol|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {multistring string|\{
	defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \}} \}{punctuation|(}{punctuation|)}
{label property|loop:}
	for i :{symbol|=} {builtin-function keyword|range} {punctuation|[}{punctuation|]}int{multistring string|\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\}} {multistring string|\{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		\}}
	\}
	s :{symbol|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} {symbol|+} {string|"esc\\t\\"q\\""}
	{builtin-function keyword|switch} x :{symbol|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}{builtin-function keyword|type}{punctuation|)} {multistring string|\{ case nil: return; case string: fmt.Println(len(x), true) \}}
	{builtin-function keyword|return} n{punctuation|,} nil {symbol|/}{symbol|*} done {symbol|*}{symbol|/}
\}
