{adverb builtin|/}{adverb builtin|/} Package tea brews{conjunction variable|.}
package tea

import {punctuation|(}
	{conjunction variable|"}context{conjunction variable|"}
	{conjunction variable|"}fmt{conjunction variable|"}
	str {conjunction variable|"}strings{conjunction variable|"}
{punctuation|)}

const {punctuation|(}
	Cold {verb keyword|=} iota
	Hot
	Max  {verb keyword|=} {number|1}{number|_000} {verb keyword|<}{verb keyword|<} {number|2}
{punctuation|)}

type Kettle{verb keyword|[}T any{verb keyword|]} struct {verb keyword|\{}
	Litres float64 {conjunction variable|`}json{conjunction variable|:}{conjunction variable|"}litres{verb keyword|,}omitempty{conjunction variable|"}{conjunction variable|`}
	ch     chan{verb keyword|<}{verb keyword|-} T
	Pot
{adverb builtin|\}}

func {punctuation|(}k {verb keyword|*}Kettle{verb keyword|[}T{verb keyword|]}{punctuation|)} Boil{punctuation|(}ctx contex{adverb builtin|t.}Context{verb keyword|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{verb keyword|,} err error{punctuation|)} {verb keyword|\{}
	defer func{punctuation|(}{punctuation|)} {verb keyword|\{} if r {conjunction variable|:}{verb keyword|=} recover{punctuation|(}{punctuation|)}{verb keyword|;} r {verb keyword|!}{verb keyword|=} nil {verb keyword|\{} err {verb keyword|=} fm{adverb builtin|t.}Errorf{punctuation|(}{conjunction variable|"}boil{conjunction variable|:} {verb keyword|%}v{conjunction variable|"}{verb keyword|,} r{punctuation|)} {adverb builtin|\}} {adverb builtin|\}}{punctuation|(}{punctuation|)}
loo{verb keyword|p:}
	for i {conjunction variable|:}{verb keyword|=} range {verb keyword|[}{verb keyword|]}int{verb keyword|\{}{number|0x1}F{verb keyword|,} {number|0b11}{verb keyword|,} {number|0}o17{verb keyword|,} {string|'x'}{verb keyword|,} {string|'\\n'}{verb keyword|,} {number|1e3}{verb keyword|,} {number|2}i{adverb builtin|\}} {verb keyword|\{}
		select {verb keyword|\{}
		case {verb keyword|<}{verb keyword|-}ctx{conjunction variable|.}Done{punctuation|(}{punctuation|)}{conjunction variable|:}
			break loop
		defaul{adverb builtin|t:}
			n {verb keyword|+}{verb keyword|=} i {conjunction variable|&}{verb keyword|^} {number|3}
			go k{conjunction variable|.}step{punctuation|(}i{punctuation|)}
		{adverb builtin|\}}
	{adverb builtin|\}}
	s {conjunction variable|:}{verb keyword|=} st{verb keyword|r.}ToUpper{punctuation|(}{conjunction variable|`}raw
string{conjunction variable|`}{punctuation|)} {verb keyword|+} {conjunction variable|"}esc{adverb builtin|\\}t{adverb builtin|\\}{conjunction variable|"}q{adverb builtin|\\}{conjunction variable|"}{conjunction variable|"}
	switch x {conjunction variable|:}{verb keyword|=} any{punctuation|(}s{punctuation|)}{conjunction variable|.}{punctuation|(}type{punctuation|)} {verb keyword|\{} case nil{conjunction variable|:} return{verb keyword|;} case string{conjunction variable|:} fm{adverb builtin|t.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{verb keyword|,} true{punctuation|)} {adverb builtin|\}}
	return n{verb keyword|,} nil {adverb builtin|/}{verb keyword|*} done {verb keyword|*}{adverb builtin|/}
{adverb builtin|\}}
