{comment|// Package tea brews.}
{keyword|package} tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} {boolean|iota}
	Hot
	Max  {operator|=} {number|1_000} {operator|<<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T any{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres {builtin|float64} {string|`json:"litres,omitempty"`}
	ch     {keyword|chan}{operator|<-} T
	Pot
{punctuation|\}}

{keyword|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {keyword|func}{punctuation|(}T{punctuation|)} {builtin|error}{punctuation|)} {punctuation|(}n {builtin|int}{punctuation|,} err {builtin|error}{punctuation|)} {punctuation|\{}
	{keyword|defer} {keyword|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} {boolean|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {operator|:=} {keyword|range} {punctuation|[}{punctuation|]}{builtin|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		{keyword|case} {operator|<-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		{keyword|default}{punctuation|:}
			n {operator|+=} i {operator|&^} {number|3}
			{keyword|go} k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} str{punctuation|.}{function|ToUpper}{punctuation|(}{string|`raw
string`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} {boolean|nil}{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {builtin|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} {boolean|nil} {comment|/* done */}
{punctuation|\}}
