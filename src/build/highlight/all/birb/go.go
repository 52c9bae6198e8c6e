{comment|// Package tea brews.}
{variable|package} {class-name|tea}

{variable|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{variable|str} {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	{class-name|Cold} {operator|=} {variable|iota}
	{class-name|Hot}
	{class-name|Max}  {operator|=} {number|1}{variable|_000} {operator|<<} {number|2}
{punctuation|)}

{variable|type} {class-name|Kettle}{punctuation|[}{class-name|T} {variable|any}{punctuation|]} {variable|struct} {punctuation|\{}
	{class-name|Litres} {variable|float64} `{variable|json}{operator|:}{string|"litres,omitempty"}`
	{variable|ch}     {variable|chan}{operator|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

{variable|func} {punctuation|(}{variable|k} {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}{variable|ctx} {variable|context}{punctuation|.}{class-name|Context}{punctuation|,} {class-name|f} {function|func}{punctuation|(}{class-name|T}{punctuation|)} {variable|error}{punctuation|)} {punctuation|(}{class-name|n} {variable|int}{punctuation|,} {class-name|err} {variable|error}{punctuation|)} {punctuation|\{}
	{class-name|defer} {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {variable|r} {operator|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} {variable|r} {operator|!=} {variable|nil} {punctuation|\{} {variable|err} {operator|=} {variable|fmt}{punctuation|.}{class-name|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {variable|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{variable|loop}{operator|:}
	{keyword|for} {variable|i} {operator|:}{operator|=} {variable|range} {punctuation|[}{punctuation|]}{variable|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}{variable|b11}{punctuation|,} {number|0}{variable|o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}{variable|i}{punctuation|\}} {punctuation|\{}
		{variable|select} {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}{variable|ctx}{punctuation|.}{class-name|Done}{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} {variable|loop}
		{keyword|default}{operator|:}
			{variable|n} {operator|+=} {variable|i} {operator|&}{operator|^} {number|3}
			{variable|go} {variable|k}{punctuation|.}{function|step}{punctuation|(}{variable|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{variable|s} {operator|:}{operator|=} {variable|str}{punctuation|.}{class-name|ToUpper}{punctuation|(}`{variable|raw}
{variable|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} {variable|x} {operator|:}{operator|=} {function|any}{punctuation|(}{variable|s}{punctuation|)}{punctuation|.}{punctuation|(}{variable|type}{punctuation|)} {punctuation|\{} {keyword|case} {variable|nil}{operator|:} {keyword|return}{punctuation|;} {keyword|case} {variable|string}{operator|:} {variable|fmt}{punctuation|.}{class-name|Println}{punctuation|(}{function|len}{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{class-name|return} {variable|n}{punctuation|,} {variable|nil} {comment|/* done */}
{punctuation|\}}
