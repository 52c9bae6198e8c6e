// Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{builtin|str} {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}{constant|_}{number|000} << {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float{number|64} `json{operator|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{keyword|for} i {operator|:=} {macro function|range} {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0}{variable|x}{number|1}F{punctuation|,} {number|0}b{number|11}{punctuation|,} {number|0}o{number|17}{punctuation|,} '{variable|x}'{punctuation|,} '{constant|\\}n'{punctuation|,} {number|1}e{number|3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}{operator|:}
			break loop
		default{operator|:}
			n {operator|+}{operator|=} i {operator|&}^ {number|3}
			go k.{keyword|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} {builtin|str}.ToUpper{punctuation|(}`raw
{type property|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"}q{constant|\\}{string|""}
	switch {variable|x} {operator|:=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{operator|:} return{punctuation|;} case {type property|string}{operator|:} fmt.Println{punctuation|(}len{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
