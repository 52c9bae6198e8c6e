{punctuation|/}{punctuation|/} {reference|Package} {reference|tea} {reference|brews}{punctuation|.}
{reference|package} {reference|tea}

{reference|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{reference|str} {string|"strings"}
{punctuation|)}

{reference|const} {punctuation|(}
	{reference|Cold} {punctuation|=} {reference|iota}
	{reference|Hot}
	{reference|Max}  {punctuation|=} 1{reference|_000} {punctuation|<}{punctuation|<} {number|2}
{punctuation|)}

{reference|type} {reference|Kettle}{punctuation|[}{reference|T} {reference|any}{punctuation|]} {reference|struct} {punctuation|\{}
	{reference|Litres} {reference|float64} {punctuation|`}{reference|json}{punctuation|:}{string|"litres,omitempty"}{punctuation|`}
	{reference|ch}     {reference|chan}{punctuation|<}{reference|-} {reference|T}
	{reference|Pot}
{punctuation|\}}

{reference|func} {punctuation|(}{reference|k} {reference|*Kettle}{punctuation|[}{reference|T}{punctuation|]}{punctuation|)} {reference|Boil}{punctuation|(}{reference|ctx} {reference|context}{punctuation|.}{reference|Context}{punctuation|,} {reference|f} {reference|func}{punctuation|(}{reference|T}{punctuation|)} {reference|error}{punctuation|)} {punctuation|(}{reference|n} {reference|int}{punctuation|,} {reference|err} {reference|error}{punctuation|)} {punctuation|\{}
	{reference|defer} {reference|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {reference|r} {symbol|:=} {reference|recover}{punctuation|(}{punctuation|)}{punctuation|;} {reference|r} {reference|!}{punctuation|=} {reference|nil} {punctuation|\{} {reference|err} {punctuation|=} {reference|fmt}{punctuation|.}{reference|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {reference|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{reference|loop}{punctuation|:}
	{reference|for} {reference|i} {symbol|:=} {reference|range} {punctuation|[}{punctuation|]}{reference|int}{punctuation|\{}0{reference|x1F}{punctuation|,} 0{reference|b11}{punctuation|,} 0{reference|o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1{reference|e3}{punctuation|,} 2{reference|i}{punctuation|\}} {punctuation|\{}
		{reference|select} {punctuation|\{}
		{keyword|case} {punctuation|<}{reference|-ctx}{punctuation|.}{reference|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{reference|break} {reference|loop}
		{reference|default}{punctuation|:}
			{reference|n} {reference|+}{punctuation|=} {reference|i} {reference|&^} {number|3}
			{reference|go} {reference|k}{punctuation|.}{reference|step}{punctuation|(}{reference|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{reference|s} {symbol|:=} {reference|str}{punctuation|.}{reference|ToUpper}{punctuation|(}{punctuation|`}{reference|raw}
{reference|string}{punctuation|`}{punctuation|)} {reference|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} {reference|x} {symbol|:=} {reference|any}{punctuation|(}{reference|s}{punctuation|)}{punctuation|.}{punctuation|(}{reference|type}{punctuation|)} {punctuation|\{} {keyword|case} {reference|nil}{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {reference|string}{punctuation|:} {reference|fmt}{punctuation|.}{reference|Println}{punctuation|(}{reference|len}{punctuation|(}{reference|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} {reference|n}{punctuation|,} {reference|nil} {regex|/* done */}
{punctuation|\}}
