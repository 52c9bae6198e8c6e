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
	Max  {operator|=} {number|1}_000 {operator|<<} {number|2}
{punctuation|)}

type {data-field symbol|Kettle[T any]} struct {punctuation|\{}
	Litres float64 {punctuation|`}json:{string|"litres,omitempty"}{punctuation|`}
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}{data-field symbol|Kettle[T]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {operator|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	for i {operator|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {data-field symbol|'x'}{punctuation|,} {data-field symbol|'\\n'}{punctuation|,} {number|1}e3{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}ToUpper{punctuation|(}{punctuation|`}raw
string{punctuation|`}{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x {operator|:=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil: {keyword|return}{punctuation|;} case string: fmt{punctuation|.}Println{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean constant|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
