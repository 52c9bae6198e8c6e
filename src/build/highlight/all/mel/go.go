{comment|// Package tea brews.}
{function|package} tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{function|str} {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	{function|Hot}
	Max  {operator|=} {number|1}_000 {tensor-punctuation punctuation|<<} {number|2}
{punctuation|)}

{function|type} Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	{function|Litres} float64 {code italic|{delimiter punctuation|`}{statement|{function|json}{punctuation|:}{string|"litres,omitempty"}}{delimiter punctuation|`}}
	{function|ch}     chan{operator|<}{operator|-} T
	{function|Pot}
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	{function|defer} {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} {function|r} {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{function|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1}e3{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{flag operator|-ctx}{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		{keyword|default}{punctuation|:}
			{function|n} {operator|+=} i &{operator|^} {number|3}
			{function|go} k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{function|s} {punctuation|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}{code italic|{delimiter punctuation|`}{statement|{function|raw}
{keyword|string}}{delimiter punctuation|`}}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {keyword|string}{punctuation|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
