{operator-char operator|/}{operator-char operator|/} {name|Package tea brews}.
{name|package tea}

{name|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{name|str} {string|"strings"}
{punctuation|)}

{name|const} {punctuation|(}
	{name|Cold} {operator-char operator|=} {name|iota}
	{name|Hot}
	{name|Max}  {operator-char operator|=} 1_000 {operator-char operator|<}{operator-char operator|<} {number|2}
{punctuation|)}

{name|type Kettle}{punctuation|[}{name|T any}{punctuation|]} {name|struct} \{
	{name|Litres float64} `{name|json}{punctuation|:}{string|"litres,omitempty"}`
	{name|ch     chan}{operator-char operator|<}{operator-char operator|-} {name|T}
	{name|Pot}
\}

{name|func} {punctuation|(}{name|k} {operator-char operator|*}{name|Kettle}{punctuation|[}{name|T}{punctuation|]}{punctuation|)} {name|Boil}{punctuation|(}{name|ctx context}.{name|Context}{punctuation|,} {name|f func}{punctuation|(}{name|T}{punctuation|)} {name|error}{punctuation|)} {punctuation|(}{name|n int}{punctuation|,} {name|err error}{punctuation|)} \{
	{name|defer func}{punctuation|(}{punctuation|)} \{ {name|if r} {punctuation|:=} {name|recover}{punctuation|(}{punctuation|)}{punctuation|;} {name|r !}{operator-char operator|=} {name|nil} \{ {name|err} {operator-char operator|=} {name|fmt}.{name|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {name|r}{punctuation|)} \} \}{punctuation|(}{punctuation|)}
{name|loop}{punctuation|:}
	{name|for i} {punctuation|:=} {name|range} {punctuation|[}{punctuation|]}{name|int}\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i\} \{
		{name|select} \{
		{name|case} {operator-char operator|<}{operator-char operator|-}{name|ctx}.{name|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{name|break loop}
		{name|default}{punctuation|:}
			{name|n} {operator-char operator|+}{operator-char operator|=} {name|i} &^ {number|3}
			{name|go k}.{name|step}{punctuation|(}{name|i}{punctuation|)}
		\}
	\}
	{name|s} {punctuation|:=} {name|str}.{name|ToUpper}{punctuation|(}`{name|raw}
{name|string}`{punctuation|)} {operator-char operator|+} {string|"esc\\t\\"}{name|q}\\{string|""}
	{name|switch x} {punctuation|:=} {name|any}{punctuation|(}{name|s}{punctuation|)}.{punctuation|(}{name|type}{punctuation|)} \{ {name|case nil}{punctuation|:} {name|return}{punctuation|;} {name|case string}{punctuation|:} {name|fmt}.{name|Println}{punctuation|(}{name|len}{punctuation|(}{name|x}{punctuation|)}{punctuation|,} {name|true}{punctuation|)} \}
	{name|return n}{punctuation|,} {name|nil} {operator-char operator|/}{operator-char operator|*} {name|done} {operator-char operator|*}{operator-char operator|/}
\}
