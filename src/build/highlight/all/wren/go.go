{comment|// Package tea brews.}
package tea

{keyword|import} {punctuation|(}
	{string-literal|{string|"context"}}
	{string-literal|{string|"fmt"}}
	str {string-literal|{string|"strings"}}
{punctuation|)}

{function|const} {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

type {class-name|Kettle}{punctuation|[}{class-name|T} any{punctuation|]} {function|struct} {punctuation|\{}
	{class-name|Litres} float64 `json{operator|:}{string-literal|{string|"litres,omitempty"}}`
	ch     chan{operator|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}ctx context{punctuation|.}{class-name|Context}{punctuation|,} f {function|func}{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} {function|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{class-name|Errorf}{punctuation|(}{string-literal|{string|"boil: %v"}}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{keyword|for} i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}{function|int}{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{function|select} {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{class-name|Done}{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		default{operator|:}
			n {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string-literal|{string|"esc\\t\\"q\\""}}
	switch x {operator|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{operator|:} {keyword|return}{punctuation|;} case string{operator|:} fmt{punctuation|.}{class-name|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
