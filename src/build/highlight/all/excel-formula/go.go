{operator|/}{operator|/} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function-name builtin|Boil}{punctuation|(}ctx context.Context{operator|,} f {function-name builtin|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{operator|,} err error{punctuation|)} {punctuation|\{}
	defer {function-name builtin|func}{punctuation|(}{punctuation|)} {punctuation|\{} if r :{operator|=} {function-name builtin|recover}{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt.{function-name builtin|Errorf}{punctuation|(}{string|"boil: %v"}{operator|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	for i :{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{operator|,} 0b11{operator|,} 0o17{operator|,} 'x'{operator|,} '\\n'{operator|,} {number|1e3}{operator|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx.{function-name builtin|Done}{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k.{function-name builtin|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s :{operator|=} str.{function-name builtin|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x :{operator|=} {function-name builtin|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil: return{punctuation|;} case string: fmt.{function-name builtin|Println}{punctuation|(}{function-name builtin|len}{punctuation|(}x{punctuation|)}{operator|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{operator|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
