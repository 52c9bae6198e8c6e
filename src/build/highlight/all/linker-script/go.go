{operator|/}{operator|/} Package tea brews.
package tea

import {punctuation|(}
	{identifier|"context"}
	{identifier|"fmt"}
	str {identifier|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

type Kettle[T any] struct {punctuation|\{}
	Litres float64 `json{operator|:}{identifier|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle[T]{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {operator|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt.Errorf{punctuation|(}{identifier|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	for i {operator|:}{operator|=} range []int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx.Done{punctuation|(}{punctuation|)}{operator|:}
			break loop
		default{operator|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {identifier|"esc\\t\\"}q\\{identifier|""}
	switch x {operator|:}{operator|=} any{punctuation|(}s{punctuation|)}{location-counter important|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{operator|:} return{punctuation|;} case string{operator|:} fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
