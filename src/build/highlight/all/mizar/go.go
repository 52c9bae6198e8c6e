// Package tea brews.
package tea

import {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 << {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres float64 `{variable|json}{punctuation|:}"litres{punctuation|,}omitempty"`
	ch     chan<- T
	Pot
{punctuation|\}}

{keyword|func} {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f {keyword|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {keyword|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt.Errorf{punctuation|(}"{variable|boil}{punctuation|:} %v"{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{variable|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} <-ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{variable|default}{punctuation|:}
			n +{operator|=} i {operator|&}^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str.ToUpper{punctuation|(}`raw
string`{punctuation|)} + "esc\\t\\"q\\""
	switch x {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} {variable|nil}{punctuation|:} return{punctuation|;} {keyword|case} {variable|string}{punctuation|:} fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
