// {property|Package} {property|tea} {property|brews}.
{property|package} {property|tea}

{property-query|import} {punctuation|(}
	{string|"context"}
	{description string|"{language-markdown|fmt}"}
	{property|str} {string|"strings"}
{punctuation|)}

{property-query|const} {punctuation|(}
	{property|Cold} {operator|=} {property|iota}
	{property|Hot}
	{property|Max}  {operator|=} {property|1_000} << {number|2}
{punctuation|)}

{keyword|type} {class-name|Kettle}{punctuation|[}{constant|T} {property|any}{punctuation|]} {object|struct} {punctuation|\{}
	{property|Litres} {property|float64} `{attr-name|json}{punctuation|:}{string|"litres,omitempty"}`
	{property|ch}     {property|chan}<- {constant|T}
	{property|Pot}
{punctuation|\}}

{property-query|func} {punctuation|(}{property|k} *{property|Kettle}{punctuation|[}{constant|T}{punctuation|]}{punctuation|)} {property-query|Boil}{punctuation|(}{property|ctx} {property|context}.{property|Context}{punctuation|,} {property|f} {property-query|func}{punctuation|(}{constant|T}{punctuation|)} {property|error}{punctuation|)} {punctuation|(}{property|n} {property|int}{punctuation|,} {property|err} {property|error}{punctuation|)} {punctuation|\{}
	{property|defer} {property-query|func}{punctuation|(}{punctuation|)} {punctuation|\{} {property|if} {attr-name|r} {punctuation|:}{operator|=} {property-query|recover}{punctuation|(}{punctuation|)}; {property|r} {operator|!}{operator|=} {object|nil} {punctuation|\{} {property|err} {operator|=} {property|fmt}.{property-query|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {property|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{attr-name|loop}{punctuation|:}
	{property|for} {attr-name|i} {punctuation|:}{operator|=} {property|range} {punctuation|[}{punctuation|]}{object|int}{punctuation|\{}{property|0x1F}{punctuation|,} {property|0b11}{punctuation|,} {property|0o17}{punctuation|,} '{property|x}'{punctuation|,} '\\{property|n}'{punctuation|,} {number|1e3}{punctuation|,} {property|2i}{punctuation|\}} {punctuation|\{}
		{object|select} {punctuation|\{}
		{property|case} <-{property|ctx}.{attr-name|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{property|break} {property|loop}
		{attr-name|default}{punctuation|:}
			{property|n} +{operator|=} {property|i} {operator|&}^ {number|3}
			{property|go} {property|k}.{property-query|step}{punctuation|(}{property|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{attr-name|s} {punctuation|:}{operator|=} {property|str}.{property-query|ToUpper}{punctuation|(}`{property|raw}
{property|string}`{punctuation|)} + {description string|"{language-markdown|esc\\t\\"q\\"}"}
	{property|switch} {attr-name|x} {punctuation|:}{operator|=} {property-query|any}{punctuation|(}{property|s}{punctuation|)}.{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {property|case} {attr-name|nil}{punctuation|:} {property|return}; {property|case} {attr-name|string}{punctuation|:} {property|fmt}.{property-query|Println}{punctuation|(}{property-query|len}{punctuation|(}{property|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{property|return} {property|n}{punctuation|,} {property|nil} /* {property|done} */
{punctuation|\}}
