{comment|// Package tea brews.}
{command keyword|package} tea

{command keyword|import} {punctuation|(}
	{string-literal|{string|"context"}}
	{string-literal|{string|"fmt"}}
	{command keyword|str} {string-literal|{string|"strings"}}
{punctuation|)}

{command keyword|const} {punctuation|(}
	{command keyword|Cold} {operator|=} iota
	{command keyword|Hot}
	{command keyword|Max}  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{command keyword|type} Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	{command keyword|Litres} float64 `json{punctuation|:}{string-literal|{string|"litres,omitempty"}}`
	{command keyword|ch}     chan{operator|<}{operator|-} T
	{command keyword|Pot}
{punctuation|\}}

{command keyword|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context.Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	{command keyword|defer} {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}; r {operator|!=} nil {punctuation|\{} err {operator|=} fmt.{function|Errorf}{punctuation|(}{string-literal|{string|"boil: %v"}}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{command keyword|loop}{punctuation|:}
	{command keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {variable|'x'}{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{command keyword|select} {punctuation|\{}
		{command keyword|case} {operator|<}{operator|-}ctx.{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{command keyword|break} loop
		{command keyword|default}{punctuation|:}
			{command keyword|n} {operator|+}{operator|=} i {operator|&}{operator|^} {number|3}
			{command keyword|go} k.{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{command keyword|s} {punctuation|:}{operator|=} str.{function|ToUpper}{punctuation|(}`raw
{command keyword|string}`{punctuation|)} {operator|+} {string-literal|{string|"esc\\t\\"}}q\\{string-literal|{string|""}}
	{command keyword|switch} x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return; case string{punctuation|:} fmt.{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{command keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}
