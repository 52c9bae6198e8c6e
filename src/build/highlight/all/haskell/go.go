{operator|//} {constant|Package} {hvariable|tea} {hvariable|brews}{punctuation|.}
{hvariable|package} {hvariable|tea}

{hvariable|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{hvariable|str} {string|"strings"}
{punctuation|)}

{builtin|const} {punctuation|(}
	{constant|Cold} {operator|=} {hvariable|iota}
	{constant|Hot}
	{constant|Max}  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

{keyword|type} {constant|Kettle}{punctuation|[}{constant|T} {builtin|any}{punctuation|]} {hvariable|struct} {punctuation|\{}
	{constant|Litres} {hvariable|float64} `{hvariable|json}{operator|:}{string|"litres,omitempty"}`
	{hvariable|ch}     {hvariable|chan}{operator|<-} {constant|T}
	{constant|Pot}
{punctuation|\}}

{hvariable|func} {punctuation|(}{hvariable|k} {operator|*}{constant|Kettle}{punctuation|[}{constant|T}{punctuation|]}{punctuation|)} {constant|Boil}{punctuation|(}{hvariable|ctx} {hvariable|context}{punctuation|.}{constant|Context}{punctuation|,} {hvariable|f} {hvariable|func}{punctuation|(}{constant|T}{punctuation|)} {builtin|error}{punctuation|)} {punctuation|(}{hvariable|n} {hvariable|int}{punctuation|,} {hvariable|err} {builtin|error}{punctuation|)} {punctuation|\{}
	{hvariable|defer} {hvariable|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {hvariable|r} {operator|:=} {hvariable|recover}{punctuation|(}{punctuation|)}{punctuation|;} {hvariable|r} {operator|!=} {hvariable|nil} {punctuation|\{} {hvariable|err} {operator|=} {hvariable|fmt}{punctuation|.}{constant|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {hvariable|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{hvariable|loop}{operator|:}
	{hvariable|for} {hvariable|i} {operator|:=} {builtin|range} {punctuation|[}{punctuation|]}{hvariable|int}{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} {number|0o17}{punctuation|,} {char string|'x'}{punctuation|,} {char string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{hvariable|select} {punctuation|\{}
		{keyword|case} {operator|<-}{hvariable|ctx}{punctuation|.}{constant|Done}{punctuation|(}{punctuation|)}{operator|:}
			{builtin|break} {hvariable|loop}
		{hvariable|default}{operator|:}
			{hvariable|n} {operator|+=} {hvariable|i} {operator|&^} {number|3}
			{hvariable|go} {hvariable|k}{punctuation|.}{hvariable|step}{punctuation|(}{hvariable|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{hvariable|s} {operator|:=} {hvariable|str}{punctuation|.}{constant|ToUpper}{punctuation|(}`{hvariable|raw}
{hvariable|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{hvariable|switch} {hvariable|x} {operator|:=} {builtin|any}{punctuation|(}{hvariable|s}{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} {hvariable|nil}{operator|:} {builtin|return}{punctuation|;} {keyword|case} {hvariable|string}{operator|:} {hvariable|fmt}{punctuation|.}{constant|Println}{punctuation|(}{hvariable|len}{punctuation|(}{hvariable|x}{punctuation|)}{punctuation|,} {hvariable|true}{punctuation|)} {punctuation|\}}
	{builtin|return} {hvariable|n}{punctuation|,} {hvariable|nil} {operator|/*} {hvariable|done} {operator|*/}
{punctuation|\}}
