// Package tea brews.
package tea

import {operator|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{operator|)}

const {operator|(}
	Cold = iota
	Hot
	Max  = 1_000 << 2
{operator|)}

type Kettle{operator|[}T any{operator|]} struct {operator|\{}
	Litres float64 `json:{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{operator|\}}

func {operator|(}k {operator|*}Kettle{operator|[}T{operator|]}{operator|)} Boil{operator|(}ctx context.Context, f func{operator|(}T{operator|)} error{operator|)} {operator|(}n int, err error{operator|)} {operator|\{}
	defer func{operator|(}{operator|)} {operator|\{} if r := recover{operator|(}{operator|)}; r != nil {operator|\{} err = fmt.Errorf{operator|(}{string|"boil: %v"}, r{operator|)} {operator|\}} {operator|\}}{operator|(}{operator|)}
loop:
	for i := range {operator|[}{operator|]}int{operator|\{}0x1F, 0b11, 0o17, {string|'x'}, {string|'\\n'}, 1e3, 2i{operator|\}} {operator|\{}
		select {operator|\{}
		case <-ctx.Done{operator|(}{operator|)}:
			break loop
		default:
			n {operator|+}= i &^ 3
			go k.step{operator|(}i{operator|)}
		{operator|\}}
	{operator|\}}
	s := str.ToUpper{operator|(}`raw
string`{operator|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x := any{operator|(}s{operator|)}.{operator|(}type{operator|)} {operator|\{} case nil: return; case string: fmt.Println{operator|(}len{operator|(}x{operator|)}, true{operator|)} {operator|\}}
	return n, nil /{operator|*} done {operator|*}/
{operator|\}}
