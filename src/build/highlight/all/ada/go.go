{operator|/}{operator|/} {keyword|Package} {variable|tea} {variable|brews}{punctuation|.}
{keyword|package} {variable|tea}

{variable|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{variable|str} {string|"strings"}
{punctuation|)}

{variable|const} {punctuation|(}
	{variable|Cold} {operator|=} {variable|iota}
	{variable|Hot}
	{variable|Max}  {operator|=} {number|1_000} {operator|<}{operator|<} {number|2}
{punctuation|)}

{keyword|type} {variable|Kettle}[{variable|T} {variable|any}] {variable|struct} \{
	{variable|Litres} {variable|float64} `{variable|json}{punctuation|:}{string|"litres,omitempty"}`
	{variable|ch}     {variable|chan}{operator|<}{operator|-} {variable|T}
	{variable|Pot}
\}

{variable|func} {punctuation|(}{variable|k} {operator|*}{variable|Kettle}[{variable|T}]{punctuation|)} {variable|Boil}{punctuation|(}{variable|ctx} {variable|context}{punctuation|.}{variable|Context}{punctuation|,} {variable|f} {variable|func}{punctuation|(}{variable|T}{punctuation|)} {variable|error}{punctuation|)} {punctuation|(}{variable|n} {variable|int}{punctuation|,} {variable|err} {variable|error}{punctuation|)} \{
	{variable|defer} {variable|func}{punctuation|(}{punctuation|)} \{ {keyword|if} {variable|r} {operator|:=} {variable|recover}{punctuation|(}{punctuation|)}{punctuation|;} {variable|r} !{operator|=} {variable|nil} \{ {variable|err} {operator|=} {variable|fmt}{punctuation|.}{variable|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {variable|r}{punctuation|)} \} \}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	{keyword|for} {variable|i} {operator|:=} {keyword|range} []{variable|int}\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {char|'x'}{punctuation|,} '\\{variable|n}'{punctuation|,} {number|1e3}{punctuation|,} 2i\} \{
		{keyword|select} \{
		{keyword|case} {operator|<}{operator|-}{variable|ctx}{punctuation|.}{variable|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{variable|break} {keyword|loop}
		{variable|default}{punctuation|:}
			{variable|n} {operator|+}{operator|=} {variable|i} {operator|&}^ {number|3}
			{variable|go} {variable|k}{punctuation|.}{variable|step}{punctuation|(}{variable|i}{punctuation|)}
		\}
	\}
	{variable|s} {operator|:=} {variable|str}{punctuation|.}{variable|ToUpper}{punctuation|(}`{variable|raw}
{variable|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"}{variable|q}\\{string|""}
	{variable|switch} {variable|x} {operator|:=} {variable|any}{punctuation|(}{variable|s}{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} \{ {keyword|case} {variable|nil}{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {variable|string}{punctuation|:} {variable|fmt}{punctuation|.}{variable|Println}{punctuation|(}{variable|len}{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} \}
	{keyword|return} {variable|n}{punctuation|,} {variable|nil} {operator|/}{operator|*} {variable|done} {operator|*}{operator|/}
\}
