{comment|// Package tea brews.}
package tea

{keyword|import} {punctuation|(}
	{string quoted-string|"context"}
	{string quoted-string|"fmt"}
	str {string quoted-string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<<} {number|2}
{punctuation|)}

{keyword|type} {class-name|Kettle}{punctuation|[}T {builtin|any}{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres float64 `json{punctuation|:}{string quoted-string|"litres,omitempty"}`
	ch     {keyword|chan}{operator|<-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {builtin|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	{keyword|defer} {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string quoted-string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {operator|:=} range {punctuation|[}{punctuation|]}{builtin|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string quoted-string|'x'}{punctuation|,} {string quoted-string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		case {operator|<-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		default{punctuation|:}
			n {operator|+=} i {operator|&^} {number|3}
			{keyword|go} k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
{builtin|string}`{punctuation|)} {operator|+} {string quoted-string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} case nil{punctuation|:} {keyword|return}{punctuation|;} case {builtin|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
