{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 << 2
{punctuation|)}

{selector|type Kettle[T any] struct }{punctuation|\{}
	Litres float64 `{property|json}{punctuation|:}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle[T]{punctuation|)} {function|Boil}{punctuation|(}ctx context.Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} if {property|r} {punctuation|:}= {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} {selector|r != nil }{punctuation|\{} err = fmt.{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{property|loop}{punctuation|:}
	for {property|i} {punctuation|:}= range []int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{selector|select }{punctuation|\{}
		case <-ctx.{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{property|default}{punctuation|:}
			n += i &^ 3
			go k.{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{property|s} {punctuation|:}= str.{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch {property|x} {punctuation|:}= {function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case {property|nil}{punctuation|:} return{punctuation|;} case {property|string}{punctuation|:} fmt.{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
