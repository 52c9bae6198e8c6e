// Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 << {number|2}
{punctuation|)}

type Kettle{operator|[}T any] struct {punctuation|\{}
	Litres float64 `{field variable|json}{punctuation|:}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{operator|[}T]{punctuation|)} {function|Boil}{punctuation|(}ctx context.Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} if r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{field variable|loop}{punctuation|:}
	for i {punctuation|:}{operator|=} range {operator|[}]int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{field variable|default}{punctuation|:}
			n +{operator|=} i &^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case {field variable|nil}{punctuation|:} return{punctuation|;} case {field variable|string}{punctuation|:} fmt.Println{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
