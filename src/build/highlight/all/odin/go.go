{comment|// Package tea brews.}
{keyword|package} tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{procedure-name function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres float64 {string|`json:"litres,omitempty"`}
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{procedure-name function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {procedure-name function|Boil}{punctuation|(}ctx {keyword|context}{punctuation|.}Context{punctuation|,} f {procedure-name function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	{keyword|defer} {procedure-name function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {procedure-name function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} {boolean|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{procedure-name function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {char|'x'}{punctuation|,} {char|'{symbol|\\n}'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{procedure-name function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		default{punctuation|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{procedure-name function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}{procedure-name function|ToUpper}{punctuation|(}{string|`raw
string`}{punctuation|)} {operator|+} {string|"esc{symbol|\\t}{symbol|\\"}q{symbol|\\"}"}
	{keyword|switch} x {punctuation|:}{operator|=} {procedure-name function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} {boolean|nil}{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} string{punctuation|:} fmt{punctuation|.}{procedure-name function|Println}{punctuation|(}{procedure-name function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} {boolean|nil} {comment|/* done */}
{punctuation|\}}
