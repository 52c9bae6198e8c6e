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
	Max  {operator|=} 1_000 << 2
{punctuation|)}

type Kettle[T any] struct {punctuation|\{}
{target symbol|	Litres float64 `json}{punctuation|:}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context, f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {operator|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}, r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{target symbol|loop}{punctuation|:}
	for i {operator|:=} range []int{punctuation|\{}0x1F, 0b11, 0o17, {string|'x'}, {string|'\\n'}, 1e3, 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx{builtin-target builtin|.Done()}{punctuation|:}
			break loop
{target symbol|		default}{punctuation|:}
			n {operator|+=} i &^ 3
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {operator|:=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return{punctuation|;} case string{punctuation|:} fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}, true{punctuation|)} {punctuation|\}}
	return n, nil /* done */
{punctuation|\}}
