{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle[T any] struct \{
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
\}

func {punctuation|(}k {operator|*}Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} \{
	defer func{punctuation|(}{punctuation|)} \{ {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} {keyword|nil} \{ err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} \} \}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range []{keyword|int}\{{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {comment|'x', '\\n', 1e3, 2i\} \{}
		{keyword|select} \{
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} {keyword|loop}
		default{punctuation|:}
			n {operator|+}{operator|=} i &{operator|^} {number|3}
			go k{punctuation|.}{keyword|step}{punctuation|(}i{punctuation|)}
		\}
	\}
	s {punctuation|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
{keyword|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"}q{operator|\\}{string|""}
	switch x {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} \{ {keyword|case} {keyword|nil}{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {keyword|string}{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|true}{punctuation|)} \}
	{keyword|return} n{punctuation|,} {keyword|nil} {operator|/}{operator|*} done {operator|*}{operator|/}
\}
