// {property|P}ackage tea brews.
package tea

import (
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
)

const (
	{property|C}old = iota
	{property|H}ot
	{property|M}ax  = 1_000 << 2
)

type {property|K}ettle[{property|T} any] struct \{
	{property|L}itres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan<- {property|T}
	{property|P}ot
\}

func {comment|(k *Kettle[T])} {property|B}oil(ctx context.{property|C}ontext, f func({property|T}) error) {comment|(n int, err error)} \{
	defer func() \{ if r {punctuation|:}= recover(){comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
loop{punctuation|:}
	for i {punctuation|:}= range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{
		select \{
		case <-ctx.{property|D}one(){punctuation|:}
			break loop
		default{punctuation|:}
			n += i &^ 3
			go k.step(i)
		\}
	\}
	s {punctuation|:}= str.{property|T}oUpper(`raw
string`) + {string|"esc\\t\\"}q\\{string|""}
	switch x {punctuation|:}= any(s).{comment|(type)} \{ case nil{punctuation|:} return{comment|; case string: fmt.Println(len(x), true) \}}
	return n, nil /{punctuation|*} done {punctuation|*}/
\}
