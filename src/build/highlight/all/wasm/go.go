// Package tea brews.
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold = iota
	Hot
	Max  = {number|1_000} << {number|2}
{punctuation|)}

{keyword|type} Kettle[T any] struct \{
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
\}

{keyword|func} {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context, f {keyword|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} \{
	defer {keyword|func}{punctuation|(}{punctuation|)} \{ {keyword|if} r := recover{punctuation|(}{punctuation|)}; r != nil \{ err = fmt.Errorf{punctuation|(}{string|"boil: %v"}, r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
{keyword|loop}:
	for i := range []int\{{number|0x1F}, 0b11, 0o17, 'x', '\\n', {number|1e3}, 2i\} \{
		{keyword|select} \{
		case <-ctx.Done{punctuation|(}{punctuation|)}:
			break {keyword|loop}
		default:
			n += i &^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		\}
	\}
	s := str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x := any{punctuation|(}s{punctuation|)}.{punctuation|(}{keyword|type}{punctuation|)} \{ case nil: {keyword|return}; case string: fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}, true{punctuation|)} \}
	{keyword|return} n, nil /* done */
\}
