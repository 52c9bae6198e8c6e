// Package tea brews.
package tea

import {expression|{punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}}

const {expression|{punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 {operator|<<} {number|2}
{punctuation|)}}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
{punctuation|\}}

func {expression|{punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)}} Boil{expression|{punctuation|(}ctx context.Context, f func{punctuation|(}T{punctuation|)} error{punctuation|)}} {expression|{punctuation|(}n int, err error{punctuation|)}} {punctuation|\{}
	defer func{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} if r := recover{expression|{punctuation|(}{punctuation|)}}{punctuation|;} r != nil {punctuation|\{} err = fmt.Errorf{expression|{punctuation|(}{string|"boil: %v"}, r{punctuation|)}} {punctuation|\}} {punctuation|\}}{expression|{punctuation|(}{punctuation|)}}
loop:
	for i := range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done{expression|{punctuation|(}{punctuation|)}}:
			break loop
		default:
			n += i &^ 3
			go k.step{expression|{punctuation|(}i{punctuation|)}}
		{punctuation|\}}
	{punctuation|\}}
	s := str.ToUpper{expression|{punctuation|(}`raw
string`{punctuation|)}} + "esc\\t\\"q\\""
	switch x := any{expression|{punctuation|(}s{punctuation|)}}.{expression|{punctuation|(}type{punctuation|)}} {punctuation|\{} case nil: return{punctuation|;} case string: fmt.Println{expression|{punctuation|(}len{punctuation|(}x{punctuation|)}, {boolean|true}{punctuation|)}} {punctuation|\}}
	return n, nil /* done */
{punctuation|\}}
