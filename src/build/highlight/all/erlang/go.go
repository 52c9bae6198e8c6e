{operator|/}{operator|/} {variable|Package} {atom|tea} {atom|brews}{punctuation|.}
{atom|package} {atom|tea}

{atom|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{atom|str} {string|"strings"}
{punctuation|)}

{atom|const} {punctuation|(}
	{variable|Cold} {operator|=} {atom|iota}
	{variable|Hot}
	{variable|Max}  {operator|=} {number|1}{variable|_000} {punctuation|<<} {number|2}
{punctuation|)}

{atom|type} {variable|Kettle}{punctuation|[}{variable|T} {atom|any}{punctuation|]} {atom|struct} {punctuation|\{}
	{variable|Litres} {atom|float64} `{atom|json}{punctuation|:}{string|"litres,omitempty"}`
	{atom|ch}     {atom|chan}{operator|<}{operator|-} {variable|T}
	{variable|Pot}
{punctuation|\}}

{atom|func} {punctuation|(}{atom|k} {operator|*}{variable|Kettle}{punctuation|[}{variable|T}{punctuation|]}{punctuation|)} {variable|Boil}{punctuation|(}{atom|ctx} {atom|context}{punctuation|.}{variable|Context}{punctuation|,} {atom|f} {function|func}{punctuation|(}{variable|T}{punctuation|)} {atom|error}{punctuation|)} {punctuation|(}{atom|n} {atom|int}{punctuation|,} {atom|err} {atom|error}{punctuation|)} {punctuation|\{}
	{atom|defer} {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {atom|r} {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} {atom|r} {operator|!}{operator|=} {atom|nil} {punctuation|\{} {atom|err} {operator|=} {atom|fmt}{punctuation|.}{variable|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {atom|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{atom|loop}{punctuation|:}
	{atom|for} {atom|i} {operator|:=} {atom|range} {punctuation|[}{punctuation|]}{atom|int}{punctuation|\{}{number|0}{atom|x1F}{punctuation|,} {number|0}{atom|b11}{punctuation|,} {number|0}{atom|o17}{punctuation|,} {quoted-atom atom|'x'}{punctuation|,} {quoted-atom atom|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}{atom|i}{punctuation|\}} {punctuation|\{}
		{atom|select} {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}{atom|ctx}{punctuation|.}{variable|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{atom|break} {atom|loop}
		{atom|default}{punctuation|:}
			{atom|n} {operator|+}{operator|=} {atom|i} &^ {number|3}
			{atom|go} {atom|k}{punctuation|.}{function|step}{punctuation|(}{atom|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{atom|s} {operator|:=} {atom|str}{punctuation|.}{variable|ToUpper}{punctuation|(}`{atom|raw}
{atom|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{atom|switch} {atom|x} {operator|:=} {function|any}{punctuation|(}{atom|s}{punctuation|)}{punctuation|.}{punctuation|(}{atom|type}{punctuation|)} {punctuation|\{} {keyword|case} {atom|nil}{punctuation|:} {atom|return}{punctuation|;} {keyword|case} {atom|string}{punctuation|:} {atom|fmt}{punctuation|.}{variable|Println}{punctuation|(}{function|len}{punctuation|(}{atom|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{atom|return} {atom|n}{punctuation|,} {atom|nil} {operator|/}{operator|*} {atom|done} {operator|*}{operator|/}
{punctuation|\}}
