{operator|/}{operator|/} {rule|Package} {rule|tea} {rule|brews}.
{rule|package} {rule|tea}

{rule|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{rule|str} {string|"strings"}
{punctuation|)}

{rule|const} {punctuation|(}
	{rule|Cold} {operator|=} {rule|iota}
	{rule|Hot}
	{rule|Max}  {operator|=} {repetition operator|1}_000 << {repetition operator|2}
{punctuation|)}

{rule|type} {rule|Kettle}{punctuation|[}{rule|T} {rule|any}{punctuation|]} {rule|struct} \{
	{rule|Litres} {rule|float64} `{rule|json}:{string|"litres,omitempty"}`
	{rule|ch}     {rule|chan}<- {rule|T}
	{rule|Pot}
\}

{rule|func} {punctuation|(}{rule|k} {repetition operator|*}{rule|Kettle}{punctuation|[}{rule|T}{punctuation|]}{punctuation|)} {rule|Boil}{punctuation|(}{rule|ctx} {rule|context}.{rule|Context}, {rule|f} {rule|func}{punctuation|(}{rule|T}{punctuation|)} {rule|error}{punctuation|)} {punctuation|(}{rule|n} {rule|int}, {rule|err} {rule|error}{punctuation|)} \{
	{rule|defer} {rule|func}{punctuation|(}{punctuation|)} \{ {rule|if} {rule|r} :{operator|=} {rule|recover}{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{rule|loop}:
	{rule|for} {rule|i} :{operator|=} {rule|range} {punctuation|[}{punctuation|]}{rule|int}\{{repetition operator|0}{rule|x1F}, {repetition operator|0}{rule|b11}, {repetition operator|0}{rule|o17}, '{rule|x}', '\\{rule|n}', {repetition operator|1}{rule|e3}, {repetition operator|2}{rule|i}\} \{
		{rule|select} \{
		{rule|case} <-ctx.{rule|Done}{punctuation|(}{punctuation|)}:
			{rule|break} {rule|loop}
		{rule|default}:
			{rule|n} +{operator|=} {rule|i} &^ {repetition operator|3}
			{rule|go} {rule|k}.{rule|step}{punctuation|(}{rule|i}{punctuation|)}
		\}
	\}
	{rule|s} :{operator|=} {rule|str}.{rule|ToUpper}{punctuation|(}`{rule|raw}
{rule|string}`{punctuation|)} + {string|"esc\\t\\"}{rule|q}\\{string|""}
	{rule|switch} {rule|x} :{operator|=} {rule|any}{punctuation|(}{rule|s}{punctuation|)}.{punctuation|(}{rule|type}{punctuation|)} \{ {rule|case} {rule|nil}: {rule|return}{comment|; case string: fmt.Println(len(x), true) \}}
	{rule|return} {rule|n}, {rule|nil} {operator|/}{repetition operator|*} {rule|done} {repetition operator|*}{operator|/}
\}
