{operator|/}{operator|/} Package tea brews.
{keyword|package} tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 {operator|<<} 2
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context, f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r := recover{punctuation|(}{punctuation|)}; r {operator|!=} nil {punctuation|\{} err = fmt.Errorf{punctuation|(}{string|"boil: %v"}, r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	{builtin|for} i := range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}:
			{builtin|break} loop
		default:
			n {operator|+}= i {operator|&}{operator|^} 3
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s := str.ToUpper{punctuation|(}`raw
{keyword|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{builtin|switch} x := any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil: return; case string: fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}, true{punctuation|)} {punctuation|\}}
	{builtin|return} n, nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
