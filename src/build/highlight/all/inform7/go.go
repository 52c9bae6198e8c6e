{text comment|// Package tea brews}{punctuation|.}
{text comment|package tea

import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{text comment|str} {string|"strings"}
{punctuation|)}

{text comment|const} {punctuation|(}
	{text comment|Cold = iota
	Hot
	Max  =} {number|1_000} {text comment|<<} {number|2}
{punctuation|)}

{text comment|type Kettle}{comment|[T any]} {text comment|struct} {punctuation|\{}
	{text comment|Litres float64 `json}{punctuation|:}{string|"litres,omitempty"}{text comment|`
	ch     chan<- T
	Pot}
{punctuation|\}}

{text comment|func} {punctuation|(}{text comment|k *Kettle}{comment|[T]}{punctuation|)} {text comment|Boil}{punctuation|(}{text comment|ctx context}{punctuation|.}{text comment|Context}{punctuation|,} {text comment|f func}{punctuation|(}{text comment|T}{punctuation|)} {text comment|error}{punctuation|)} {punctuation|(}{text comment|n int}{punctuation|,} {text comment|err error}{punctuation|)} {punctuation|\{}
	{text comment|defer func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {text comment|r} {punctuation|:}{text comment|= recover}{punctuation|(}{punctuation|)}{punctuation|;} {text comment|r != nil} {punctuation|\{} {text comment|err = fmt}{punctuation|.}{text comment|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {text comment|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{text comment|loop}{punctuation|:}
	{text comment|for i} {punctuation|:}{text comment|= range []int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {text comment|'x'}{punctuation|,} {text comment|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{punctuation|\}} {punctuation|\{}
		{text comment|select} {punctuation|\{}
		{text comment|case <-ctx}{punctuation|.}{text comment|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{text comment|break loop
		default}{punctuation|:}
			{text comment|n += i &^} {number|3}
			{text comment|go k}{punctuation|.}{text comment|step}{punctuation|(}{text comment|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{text comment|s} {punctuation|:}{text comment|= str}{punctuation|.}{text comment|ToUpper}{punctuation|(}{text comment|`raw
string`}{punctuation|)} {text comment|+} {string|"esc\\t\\"}{text comment|q\\}{string|""}
	{text comment|switch x} {punctuation|:}{text comment|= any}{punctuation|(}{text comment|s}{punctuation|)}{punctuation|.}{punctuation|(}{text comment|type}{punctuation|)} {punctuation|\{} {text comment|case nil}{punctuation|:} {text comment|return}{punctuation|;} {text comment|case string}{punctuation|:} {text comment|fmt}{punctuation|.}{text comment|Println}{punctuation|(}{text comment|len}{punctuation|(}{text comment|x}{punctuation|)}{punctuation|,} {text comment|true}{punctuation|)} {punctuation|\}}
	{text comment|return n}{punctuation|,} {text comment|nil /* done */}
{punctuation|\}}
