{operator|/}{operator|/} {rule|Package tea brews}{punctuation|.}
{rule|package tea}

{rule|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{rule|str} {string|"strings"}
{punctuation|)}

{rule|const} {punctuation|(}
	{definition rule keyword|Cold} {operator|=} {rule|iota}
	{rule|Hot}
	{definition rule keyword|Max}  {operator|=} 1_000 << 2
{punctuation|)}

{rule|type Kettle}{punctuation|[}{rule|T any}{punctuation|]} {rule|struct} {punctuation|\{}
	{rule|Litres float64} `{rule|json}:{string|"litres,omitempty"}`
	{rule|ch     chan}<{operator|-} {rule|T}
	{rule|Pot}
{punctuation|\}}

{rule|func} {punctuation|(}{rule|k} {operator|*}{rule|Kettle}{punctuation|[}{rule|T}{punctuation|]}{punctuation|)} {rule|Boil}{punctuation|(}{rule|ctx context}{punctuation|.}{rule|Context}{punctuation|,} {rule|f func}{punctuation|(}{rule|T}{punctuation|)} {rule|error}{punctuation|)} {punctuation|(}{rule|n int}{punctuation|,} {rule|err error}{punctuation|)} {punctuation|\{}
	{rule|defer func}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|if r} :{operator|=} {rule|recover}{punctuation|(}{punctuation|)}{punctuation|;} {rule|r} {operator|!}{operator|=} {rule|nil} {punctuation|\{} {rule|err} {operator|=} {rule|fmt}{punctuation|.}{rule|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {rule|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{rule|loop}:
	{rule|for i} :{operator|=} {rule|range} {punctuation|[}{punctuation|]}{rule|int}{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{rule|select} {punctuation|\{}
		{rule|case} <{operator|-}{rule|ctx}{punctuation|.}{rule|Done}{punctuation|(}{punctuation|)}:
			{rule|break loop}
		{rule|default}:
			{rule|n} +{operator|=} {rule|i} &^ 3
			{rule|go k}{punctuation|.}{rule|step}{punctuation|(}{rule|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{rule|s} :{operator|=} {rule|str}{punctuation|.}{rule|ToUpper}{punctuation|(}`{rule|raw}
{rule|string}`{punctuation|)} + {string|"esc\\t\\"}{rule|q}\\{string|""}
	{rule|switch x} :{operator|=} {rule|any}{punctuation|(}{rule|s}{punctuation|)}{punctuation|.}{punctuation|(}{rule|type}{punctuation|)} {punctuation|\{} {rule|case nil}: {rule|return}{punctuation|;} {rule|case string}: {rule|fmt}{punctuation|.}{rule|Println}{punctuation|(}{rule|len}{punctuation|(}{rule|x}{punctuation|)}{punctuation|,} {rule|true}{punctuation|)} {punctuation|\}}
	{rule|return n}{punctuation|,} {rule|nil} {operator|/}{operator|*} {rule|done} {operator|*}{operator|/}
{punctuation|\}}
