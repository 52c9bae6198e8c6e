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
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{operator|:}{string|"litres,omitempty"}`
	ch     chan{operator|<-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{keyword|for} i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<-}ctx.Done{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		default{operator|:}
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:}{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{operator|:} return{punctuation|;} case string{operator|:} fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
