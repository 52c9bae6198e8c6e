{comment|// Package tea brews.}
package tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {punctuation|=} iota
	Hot
	Max  {punctuation|=} 1_000 << {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres {keyword|float64} `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{variable|[T]}{punctuation|)} Boil{punctuation|(}ctx context.Context{punctuation|,} f func{punctuation|(}T{punctuation|)} {keyword|error}{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err {keyword|error}{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if r {punctuation|:}{punctuation|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{punctuation|=} nil {punctuation|\{} err {punctuation|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	for i {punctuation|:}{punctuation|=} range {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx.Done{punctuation|(}{punctuation|)}{punctuation|:}
			{function|break} loop
		{keyword|default}{punctuation|:}
			n +{punctuation|=} i &^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{punctuation|=} str.ToUpper{punctuation|(}`raw
{keyword|string}`{punctuation|)} + {string|"esc\\t\\"q\\""}
	{function|switch} x {punctuation|:}{punctuation|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return{punctuation|;} case {keyword|string}{punctuation|:} fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil /* done */
{punctuation|\}}
