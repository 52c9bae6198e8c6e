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
	Max  = 1_000 {operator|<<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}{boolean|T} any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} {boolean|T}
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}{boolean|T}{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context, f func{punctuation|(}{boolean|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r := recover{punctuation|(}{punctuation|)}; r {operator|!=} nil {punctuation|\{} err = fmt.Errorf{punctuation|(}{string|"boil: %v"}, r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	for i := range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}, {number|0b11}, 0o17, {string|'x'}, {string|'\\n'}, {number|1e3}, 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}:
			break loop
		default:
			n {operator|+}= i {operator|&}{operator|^} {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s := str.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x := any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil: return; case string: fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}, {boolean|true}{punctuation|)} {punctuation|\}}
	return n, nil {comment|/* done */}
{punctuation|\}}
