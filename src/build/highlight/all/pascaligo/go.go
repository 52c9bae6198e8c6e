{comment|// Package tea brews.}
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 {string|`json:"litres,omitempty"`}
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {builtin|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} {keyword|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{class-name|{keyword|for}} i {operator|:=} range {punctuation|[}{punctuation|]}{builtin|int}{punctuation|\{}{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{class-name|break} loop
		default{punctuation|:}
			{class-name|n} {operator|+=} i &{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}{function|ToUpper}{punctuation|(}{string|`raw
string`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} {keyword|nil}{punctuation|:} {class-name|{keyword|return}}{punctuation|;} {keyword|case} {builtin|string}{punctuation|:} {class-name|fmt}{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} {keyword|nil} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
