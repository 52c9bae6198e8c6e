{literal string|// Package tea brews.}
{literal string|package tea}

{literal string|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{literal string|str} {string|"strings"}
{punctuation|)}

{literal string|const} {punctuation|(}
	{key property|Cold} {punctuation|=} {literal string|iota}
	{literal string|Hot}
	{key property|Max}  {punctuation|=} {literal string|1_000 <<} {number|2}
{punctuation|)}

{literal string|type Kettle[T any}{punctuation|]} {literal string|struct \{}
	{literal string|Litres float64 `json}{punctuation|:}{string|"litres,omitempty"}`
	{literal string|ch     chan<- T}
	{literal string|Pot}
{punctuation|\}}

{literal string|func} {punctuation|(}{literal string|k *Kettle[T}{punctuation|]}{punctuation|)} {literal string|Boil}{punctuation|(}{literal string|ctx context.Context}{punctuation|,} {literal string|f func}{punctuation|(}{literal string|T}{punctuation|)} {literal string|error}{punctuation|)} {punctuation|(}{literal string|n int}{punctuation|,} {literal string|err error}{punctuation|)} {punctuation|\{}
	{literal string|defer func}{punctuation|(}{punctuation|)} {punctuation|\{} {literal string|if r} {punctuation|:}{punctuation|=} {literal string|recover}{punctuation|(}{punctuation|)}; {literal string|r} {key property|!}{punctuation|=} {literal string|nil \{} {key property|err} {punctuation|=} {literal string|fmt.Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {literal string|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{key property|loop}{punctuation|:}
	{literal string|for i} {punctuation|:}{punctuation|=} {literal string|range [}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {literal string|2i}{punctuation|\}} {punctuation|\{}
		{literal string|select \{}
		{literal string|case <-ctx.Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{literal string|break loop}
		{key property|default}{punctuation|:}
			{literal string|n} {key property|+}{punctuation|=} {literal string|i &^} {number|3}
			{literal string|go k.step}{punctuation|(}{literal string|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{literal string|s} {punctuation|:}{punctuation|=} {literal string|str.ToUpper}{punctuation|(}`raw
{literal string|string`}{punctuation|)} {literal string|+} {string|"esc\\t\\"q\\""}
	{literal string|switch x} {punctuation|:}{punctuation|=} {literal string|any}{punctuation|(}{literal string|s}{punctuation|)}.{punctuation|(}{literal string|type}{punctuation|)} {punctuation|\{} {literal string|case} {key property|nil}{punctuation|:} {literal string|return; case} {key property|string}{punctuation|:} {literal string|fmt.Println}{punctuation|(}{literal string|len}{punctuation|(}{literal string|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{literal string|return n}{punctuation|,} {literal string|nil /* done */}
{punctuation|\}}
