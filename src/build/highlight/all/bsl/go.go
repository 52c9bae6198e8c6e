{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct \{
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil \{ err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int\{{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i\} \{
		select \{
		case {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		default{punctuation|:}
			n {operator|+=} i &^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		\}
	\}
	s {punctuation|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} \{ case nil{punctuation|:} {keyword|return}{punctuation|;} case string{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|true}{punctuation|)} \}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
\}
