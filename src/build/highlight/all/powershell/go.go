{operator|/}{operator|/} Package tea brews{punctuation|.}
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

{function|type} Kettle{namespace|[T any]} struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{namespace|[T]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r := recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}= nil {punctuation|\{} err = fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	{keyword|for} i := range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{function|select} {punctuation|\{}
		case <{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}:
			{keyword|break} loop
		default:
			n {operator|+=} i &^ 3
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s := str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	{keyword|switch} x := any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{function|type}{punctuation|)} {punctuation|\{} case nil: {keyword|return}{punctuation|;} case string: fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
