// Package tea brews.
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 << {number|2}
{punctuation|)}

type Kettle[T any] struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k *Kettle[T]{punctuation|)} {function|Boil}{punctuation|(}ctx context.Context, f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} \{
	defer {function|func}{punctuation|(}{punctuation|)} \{ if r := {function|recover}{punctuation|(}{punctuation|)}; r != nil \{ err = fmt.{function|Errorf}{punctuation|(}{string|"boil: %v"}, r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	for i := range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i{punctuation|\}} \{
		select \{
		case <-ctx.{function|Done}{punctuation|(}{punctuation|)}:
			break loop
		default:
			n += i &^ {number|3}
			go k.{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s := str.{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x := {function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} \{ case nil: return; case string: fmt.{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}, true{punctuation|)} {punctuation|\}}
	return n, nil /* done */
{punctuation|\}}
