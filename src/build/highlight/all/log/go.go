{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

import {operator|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{operator|)}

const {operator|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{operator|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {operator|\{}
	Litres float64 `json{operator|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{operator|\}}

func {operator|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{operator|)} Boil{operator|(}ctx context{punctuation|.}Context{punctuation|,} f func{operator|(}T{operator|)} error{operator|)} {operator|(}n int{punctuation|,} err error{operator|)} {operator|\{}
	defer func{operator|(}{operator|)} {operator|\{} if r {operator|:}{operator|=} recover{operator|(}{operator|)}{operator|;} r {operator|!}{operator|=} nil {operator|\{} err {operator|=} fmt{punctuation|.}Errorf{operator|(}{string|"boil: %v"}{punctuation|,} r{operator|)} {operator|\}} {operator|\}}{operator|(}{operator|)}
{property|loop:}
	for i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{operator|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{operator|\}} {operator|\{}
		select {operator|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}Done{operator|(}{operator|)}{operator|:}
			break loop
		{property|default:}
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}step{operator|(}i{operator|)}
		{operator|\}}
	{operator|\}}
	s {operator|:}{operator|=} str{punctuation|.}ToUpper{operator|(}`raw
string`{operator|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:}{operator|=} any{operator|(}s{operator|)}{punctuation|.}{operator|(}type{operator|)} {operator|\{} case nil{operator|:} return{operator|;} case string{operator|:} fmt{punctuation|.}Println{operator|(}len{operator|(}x{operator|)}{punctuation|,} {boolean|true}{operator|)} {operator|\}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{operator|\}}
