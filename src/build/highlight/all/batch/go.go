// Package tea brews.
{command|{keyword|package} tea}

{command|{keyword|import} (}
	"context"
	"fmt"
	{command|{keyword|str} {string|"strings"}}
{punctuation|)}

{command|{keyword|const} (}
	{command|{keyword|Cold} = iota}
	{command|{keyword|Hot}}
	{command|{keyword|Max}  = 1_000 << {number|2}}
{punctuation|)}

{command|{keyword|type} Kettle[T any] struct \{}
	{command|{keyword|Litres} float64 `json:{string|"litres,omitempty"}`}
	{command|{keyword|ch}     chan<- T}
	{command|{keyword|Pot}}
\}

{command|{keyword|func} (k *Kettle[T]}{punctuation|)} Boil{punctuation|(}{command|{keyword|ctx} context.Context, f func(T}{punctuation|)} error{punctuation|)} {punctuation|(}{command|{keyword|n} int, err error}{punctuation|)} \{
	{command|{keyword|defer} func(}{punctuation|)} \{ if r := recover{punctuation|(}{punctuation|)}; r != nil \{ err = fmt.Errorf{punctuation|(}"boil: %v", r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
{command|{keyword|loop}:}
	{command|{keyword|for} i := range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{}
		{command|{keyword|select} \{}
		{command|{keyword|case} <-ctx.Done(}{punctuation|)}:
			{command|{keyword|break} loop}
		{command|{keyword|default}:}
			{command|{keyword|n} += i }{operator|&}^ 3
			{command|{keyword|go} k.step(i}{punctuation|)}
		\}
	\}
	{command|{keyword|s} {label property|:=} str.ToUpper(`raw}
{command|{keyword|string}`}{punctuation|)} + "esc\\t\\"q\\""
	{command|{keyword|switch} x := any(s}{punctuation|)}.{punctuation|(}{command|{keyword|type}}{punctuation|)} \{ case nil: return; case string: fmt.Println{punctuation|(}{command|{keyword|len}(x}{punctuation|)}, true{punctuation|)} \}
	{command|{keyword|return} n, nil /* done */}
\}
