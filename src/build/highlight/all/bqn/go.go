{primitive-functions operator|/}{primitive-functions operator|/} {word-name symbol|Package} {word-name symbol|tea} {dot-notation-on-name namespace|brews.}
{word-name symbol|package} {word-name symbol|tea}

{word-name symbol|import} {punctuation|(}
	{string-literal string|"context"}
	{string-literal string|"fmt"}
	{word-name symbol|str} {string-literal string|"strings"}
{punctuation|)}

{word-name symbol|const} {punctuation|(}
	{word-name symbol|Cold} {primitive-functions operator|=} {word-name symbol|iota}
	{word-name symbol|Hot}
	{word-name symbol|Max}  {primitive-functions operator|=} {word-number number|1}{word-name symbol|_000} {primitive-functions operator|<}{primitive-functions operator|<} {word-number number|2}
{punctuation|)}

{word-name symbol|type} {word-name symbol|Kettle}{punctuation|[}{word-name symbol|T} {word-name symbol|any}{punctuation|]} {word-name symbol|struct} {punctuation|\{}
	{word-name symbol|Litres} {word-name symbol|float64} {primitive-1-operators operator|`}{word-name symbol|json}{punctuation|:}{string-literal string|"litres,omitempty"}{primitive-1-operators operator|`}
	{word-name symbol|ch}     {word-name symbol|chan}{primitive-functions operator|<}{primitive-functions operator|-} {word-name symbol|T}
	{word-name symbol|Pot}
{punctuation|\}}

{word-name symbol|func} {punctuation|(}{word-name symbol|k} *{word-name symbol|Kettle}{punctuation|[}{word-name symbol|T}{punctuation|]}{punctuation|)} {word-name symbol|Boil}{punctuation|(}{word-name symbol|ctx} {dot-notation-on-name namespace|context.}{word-name symbol|Context}{punctuation|,} {word-name symbol|f} {word-name symbol|func}{punctuation|(}{word-name symbol|T}{punctuation|)} {word-name symbol|error}{punctuation|)} {punctuation|(}{word-name symbol|n} {word-name symbol|int}{punctuation|,} {word-name symbol|err} {word-name symbol|error}{punctuation|)} {punctuation|\{}
	{word-name symbol|defer} {word-name symbol|func}{punctuation|(}{punctuation|)} {punctuation|\{} {word-name symbol|if} {word-name symbol|r} {punctuation|:}{primitive-functions operator|=} {word-name symbol|recover}{punctuation|(}{punctuation|)}{punctuation|;} {word-name symbol|r} {primitive-functions operator|!}{primitive-functions operator|=} {word-name symbol|nil} {punctuation|\{} {word-name symbol|err} {primitive-functions operator|=} {dot-notation-on-name namespace|fmt.}{word-name symbol|Errorf}{punctuation|(}{string-literal string|"boil: %v"}{punctuation|,} {word-name symbol|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{word-name symbol|loop}{punctuation|:}
	{word-name symbol|for} {word-name symbol|i} {punctuation|:}{primitive-functions operator|=} {word-name symbol|range} {punctuation|[}{punctuation|]}{word-name symbol|int}{punctuation|\{}{word-number number|0}{word-name symbol|x1F}{punctuation|,} {word-number number|0}{word-name symbol|b11}{punctuation|,} {word-number number|0}{word-name symbol|o17}{punctuation|,} {character-literal char|'x'}{punctuation|,} '\\{word-name symbol|n}'{punctuation|,} {word-number-scientific number|1e3}{punctuation|,} {word-number number|2}{word-name symbol|i}{punctuation|\}} {punctuation|\{}
		{word-name symbol|select} {punctuation|\{}
		{word-name symbol|case} {primitive-functions operator|<}{primitive-functions operator|-}{dot-notation-on-name namespace|ctx.}{word-name symbol|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{word-name symbol|break} {word-name symbol|loop}
		{word-name symbol|default}{punctuation|:}
			{word-name symbol|n} {primitive-functions operator|+}{primitive-functions operator|=} {word-name symbol|i} &^ {word-number number|3}
			{word-name symbol|go} {dot-notation-on-name namespace|k.}{word-name symbol|step}{punctuation|(}{word-name symbol|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{word-name symbol|s} {punctuation|:}{primitive-functions operator|=} {dot-notation-on-name namespace|str.}{word-name symbol|ToUpper}{punctuation|(}{primitive-1-operators operator|`}{word-name symbol|raw}
{word-name symbol|string}{primitive-1-operators operator|`}{punctuation|)} {primitive-functions operator|+} {string-literal string|"esc\\t\\"}{word-name symbol|q}\\{string-literal string|""}
	{word-name symbol|switch} {word-name symbol|x} {punctuation|:}{primitive-functions operator|=} {word-name symbol|any}{punctuation|(}{word-name symbol|s}{punctuation|)}{punctuation|.}{punctuation|(}{word-name symbol|type}{punctuation|)} {punctuation|\{} {word-name symbol|case} {word-name symbol|nil}{punctuation|:} {word-name symbol|return}{punctuation|;} {word-name symbol|case} {word-name symbol|string}{punctuation|:} {dot-notation-on-name namespace|fmt.}{word-name symbol|Println}{punctuation|(}{word-name symbol|len}{punctuation|(}{word-name symbol|x}{punctuation|)}{punctuation|,} {word-name symbol|true}{punctuation|)} {punctuation|\}}
	{word-name symbol|return} {word-name symbol|n}{punctuation|,} {word-name symbol|nil} {primitive-functions operator|/}* {word-name symbol|done} *{primitive-functions operator|/}
{punctuation|\}}
