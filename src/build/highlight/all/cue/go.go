{comment|// Package tea brews.}
{keyword|package} tea

{keyword|import} {punctuation|(}
	{string-literal|{string|"context"}}
	{string-literal|{string|"fmt"}}
	str {string-literal|{string|"strings"}}
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres {builtin|float64} `json{punctuation|:}{string-literal|{string|"litres,omitempty"}}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {builtin|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}; r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string-literal|{string|"boil: %v"}}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}{builtin|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string-literal|{string|'x'}}{punctuation|,} {string-literal|{string|'}{escape string|\\n}{string|'}}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n {operator|+}{operator|=} i {operator|&}^ {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
{builtin|string}`{punctuation|)} {operator|+} {string-literal|{string|"esc}{escape string|\\t}{escape string|\\"}{string|q}{escape string|\\"}{string|"}}
	switch x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return; case {builtin|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
