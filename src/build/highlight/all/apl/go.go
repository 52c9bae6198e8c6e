{monadic-operator operator|/}{monadic-operator operator|/} Package tea brews{dyadic-operator operator|.}
package tea

import {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

const {punctuation|(}
	Cold {function|=} iota
	Hot
	Max  {function|=} {number|1}_000 {function|<}{function|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {dfn builtin|\{}
	Litres float64 `json{dfn builtin|:}"litres{function|,}omitempty"`
	ch     chan{function|<}{function|-} T
	Pot
{dfn builtin|\}}

func {punctuation|(}k {function|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{dyadic-operator operator|.}Context{function|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{function|,} err error{punctuation|)} {dfn builtin|\{}
	defer func{punctuation|(}{punctuation|)} {dfn builtin|\{} if r {dfn builtin|:}{function|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {function|!}{function|=} nil {dfn builtin|\{} err {function|=} fmt{dyadic-operator operator|.}Errorf{punctuation|(}"boil{dfn builtin|:} %v"{function|,} r{punctuation|)} {dfn builtin|\}} {dfn builtin|\}}{punctuation|(}{punctuation|)}
loop{dfn builtin|:}
	for i {dfn builtin|:}{function|=} range {punctuation|[}{punctuation|]}int{dfn builtin|\{}{number|0}x1F{function|,} {number|0}b11{function|,} {number|0}o17{function|,} {string|'x'}{function|,} {string|'\\n'}{function|,} {number|1e3}{function|,} {number|2}i{dfn builtin|\}} {dfn builtin|\{}
		select {dfn builtin|\{}
		case {function|<}{function|-}ctx{dyadic-operator operator|.}Done{punctuation|(}{punctuation|)}{dfn builtin|:}
			break loop
		default{dfn builtin|:}
			n {function|+}{function|=} i {monadic-operator operator|&}^ {number|3}
			go k{dyadic-operator operator|.}step{punctuation|(}i{punctuation|)}
		{dfn builtin|\}}
	{dfn builtin|\}}
	s {dfn builtin|:}{function|=} str{dyadic-operator operator|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {function|+} "esc{monadic-operator operator|\\}t{monadic-operator operator|\\}"q{monadic-operator operator|\\}""
	switch x {dfn builtin|:}{function|=} any{punctuation|(}s{punctuation|)}{dyadic-operator operator|.}{punctuation|(}type{punctuation|)} {dfn builtin|\{} case nil{dfn builtin|:} return{punctuation|;} case string{dfn builtin|:} fmt{dyadic-operator operator|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{function|,} true{punctuation|)} {dfn builtin|\}}
	return n{function|,} nil {monadic-operator operator|/}{function|*} done {function|*}{monadic-operator operator|/}
{dfn builtin|\}}
