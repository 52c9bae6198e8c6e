{operator|/}{operator|/} Package tea brews{punctuation|.}
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

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function keyword|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function keyword|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function keyword|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r :{operator|=} {function keyword|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function keyword|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	for i :{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{function keyword|Done}{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function keyword|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s :{operator|=} str{punctuation|.}{function keyword|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q{punctuation|\\}{string|""}
	switch x :{operator|=} {function keyword|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil: {keyword|return}{punctuation|;} case string: fmt{punctuation|.}{function keyword|Println}{punctuation|(}{function keyword|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
