{comment|// Package tea brews.}
{selector|package tea}

{selector|import (}
	{string|"context"}
	{string|"fmt"}
	{selector|str "strings"}
{selector|)}

{selector|const (}
	{selector|Cold = iota}
	{selector|Hot}
	{selector|Max  = 1_000 << 2}
{selector|)}

{selector|type Kettle[T any] struct \{}
	{selector|Litres float64 `json:"litres,omitempty"`}
	{selector|ch     chan<- T}
	{selector|Pot}
{selector|\}}

{selector|func (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{}
	{selector|defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{property-line|{property|loop}{punctuation|:}}
	{selector|for i := range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{}
		{selector|select \{}
		{selector|case <-ctx.Done():}
			{selector|break loop}
{property-line|		{property|default}{punctuation|:}}
			{selector|n += i &^ 3}
			{selector|go k.step(i)}
		{selector|\}}
	{selector|\}}
{property-line|	{property|s} {punctuation|:}{property|=} str.ToUpper(`raw}
{selector|string`) + "esc\\t\\"q\\""}
	{selector|switch x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x), true) \}}
	{selector|return n, nil /* done */}
{selector|\}}
