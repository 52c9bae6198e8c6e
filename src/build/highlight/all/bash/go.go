// Package tea brews.
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

{builtin class-name|type} Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 {variable|{variable|`}json:{string|"litres,omitempty"}{variable|`}}
	ch     chan{operator|<}- T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context.Context, f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int, err error{punctuation|)} {punctuation|\{}
	defer {function-name function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r :{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}, r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	{keyword|for} i :{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F, 0b11, 0o17, {string|'x'}, {string|'\\n'}, 1e3, 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		{keyword|case} {operator|<}-ctx.Done{punctuation|(}{punctuation|)}:
			{builtin class-name|break} loop
		default:
			n {operator|+=} i {operator|&}^ {number|3}
			go k.step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s :{operator|=} str.ToUpper{punctuation|(}{variable|{variable|`}raw
string{variable|`}}{punctuation|)} + {string|"esc{entity|\\t}{entity|\\"}q{entity|\\"}"}
	switch x :{operator|=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil: {builtin class-name|return}{punctuation|;} {keyword|case} string: fmt.Println{punctuation|(}len{punctuation|(}x{punctuation|)}, {boolean|true}{punctuation|)} {punctuation|\}}
	{builtin class-name|return} n, nil /* {keyword|done} */
{punctuation|\}}
