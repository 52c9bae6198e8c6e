{entry string|{punctuation|/}{punctuation|/} Package tea brews.}
{entry string|package tea}

{entry string|import (}
	{entry string|"context"}
	{entry string|"fmt"}
	{entry string|str "strings"}
{entry string|)}

{entry string|const (}
	{entry string|Cold = iota}
	{entry string|Hot}
	{entry string|Max  = 1_000 << 2}
{entry string|)}

{entry string|type Kettle{regex|[T any]} struct \{}
	{entry string|Litres float64 `json:"litres,omitempty"`}
	{entry string|ch     chan<- T}
	{entry string|Pot}
{entry string|\}}

{entry string|func (k {operator|*}Kettle{regex|[T]}) Boil(ctx context.Context, f func(T) error) (n int, err error) \{}
	{entry string|defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{entry string|loop:}
	{entry string|for i := range {regex|[]}int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{}
		{entry string|select \{}
		{entry string|case <-ctx.Done():}
			{entry string|break loop}
		{entry string|default:}
			{entry string|n += i &^ 3}
			{entry string|go k.step(i)}
		{entry string|\}}
	{entry string|\}}
	{entry string|s := str.ToUpper(`raw}
{entry string|string`) + "esc\\t\\"q\\""}
	{entry string|switch x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x), true) \}}
	{entry string|return n, nil {punctuation|/}{operator|*} done {operator|*}{punctuation|/}}
{entry string|\}}
