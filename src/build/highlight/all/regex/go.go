// Package tea brews{char-set class-name|.}
package tea

import {group punctuation|(}
	"context"
	"fmt"
	str "strings"
{group punctuation|)}

const {group punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 << 2
{group punctuation|)}

type Kettle{char-class|{char-class-punctuation punctuation|[}T any{char-class-punctuation punctuation|]}} struct \{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}

func {group punctuation|(}k {quantifier number|*}Kettle{char-class|{char-class-punctuation punctuation|[}T{char-class-punctuation punctuation|]}}{group punctuation|)} Boil{group punctuation|(}ctx context{char-set class-name|.}Context, f func{group punctuation|(}T{group punctuation|)} error{group punctuation|)} {group punctuation|(}n int, err error{group punctuation|)} \{
	defer func{group punctuation|(}{group punctuation|)} \{ if r := recover{group punctuation|(}{group punctuation|)}; r != nil \{ err = fmt{char-set class-name|.}Errorf{group punctuation|(}"boil: %v", r{group punctuation|)} \} \}{group punctuation|(}{group punctuation|)}
loop:
	for i := range {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}int\{0x1F, 0b11, 0o17, 'x', '{escape|\\n}', 1e3, 2i\} \{
		select \{
		case <-ctx{char-set class-name|.}Done{group punctuation|(}{group punctuation|)}:
			break loop
		default:
			n {quantifier number|+}= i &{anchor function|^} 3
			go k{char-set class-name|.}step{group punctuation|(}i{group punctuation|)}
		\}
	\}
	s := str{char-set class-name|.}ToUpper{group punctuation|(}`raw
string`{group punctuation|)} {quantifier number|+} "esc{escape|\\t}{escape|\\"}q{escape|\\"}"
	switch x := any{group punctuation|(}s{group punctuation|)}{char-set class-name|.}{group punctuation|(}type{group punctuation|)} \{ case nil: return; case string: fmt{char-set class-name|.}Println{group punctuation|(}len{group punctuation|(}x{group punctuation|)}, true{group punctuation|)} \}
	return n, nil /{quantifier number|*} done {quantifier number|*}/
\}
