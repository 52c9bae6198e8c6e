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

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}"litres{punctuation|,}omitempty"`
	ch     chan<{punctuation|-} T
	Pot
{punctuation|\}}

func (k {important|*Kettle}{punctuation|[}T{punctuation|]}) Boil(ctx context.Context{punctuation|,} f func(T) error) (n int{punctuation|,} err error) {punctuation|\{}
	defer func() {punctuation|\{} if r {punctuation|:}= recover(); r {tag|!=} nil {punctuation|\{} {key atrule|err = fmt.Errorf("boil}{punctuation|:} %v"{punctuation|,} r) {punctuation|\}} {punctuation|\}}()
{key atrule|loop}{punctuation|:}
	for i {punctuation|:}= range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} {number|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{key atrule|case <-ctx.Done()}{punctuation|:}
			break loop
		{key atrule|default}{punctuation|:}
			n += i {important|&^} 3
			go k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}= str.ToUpper(`raw
string`) + "esc\\t\\"q\\""
	switch x {punctuation|:}= any(s).(type) {punctuation|\{} {key atrule|case nil}{punctuation|:} {key atrule|return; case string}{punctuation|:} fmt.Println(len(x){punctuation|,} true) {punctuation|\}}
	return n{punctuation|,} nil /* done {important|*/}
{punctuation|\}}
