{comment|// Package tea brews.}
{node|package} {node|tea}

{node|import} (
	{node|"context"}
	{node|"fmt"}
	{node|str} {node|"strings"}
)

{node|const} (
	{attr-name|Cold} {operator|=} {attr-value|iota}
	{node|Hot}
	{attr-name|Max}  {operator|=} {attr-value|1}_000 << {node|2}
)

{node|type} {node|Kettle}{punctuation|[}{node|T} {node|any}{punctuation|]} {node|struct} {punctuation|\{}
	{node|Litres} {node|float64} `{node|json}{operator|:}{node|"litres,omitempty"}`
	{node|ch}     {node|chan}<- {node|T}
	{node|Pot}
{punctuation|\}}

{node|func} ({node|k} *{node|Kettle}{punctuation|[}{node|T}{punctuation|]}) {node|Boil}({node|ctx} {node|context}.Context{punctuation|,} {node|f} {node|func}({node|T}) {node|error}) ({node|n} {node|int}{punctuation|,} {node|err} {node|error}) {punctuation|\{}
	{node|defer} {node|func}() {punctuation|\{} {node|if} {node|r} {operator|:}{operator|=} {attr-value|recover}(){punctuation|;} {node|r} !{operator|=} {attr-value|nil} {punctuation|\{} {attr-name|err} {operator|=} {attr-value|fmt}.Errorf({node|"boil: %v"}{punctuation|,} {node|r}) {punctuation|\}} {punctuation|\}}()
{node|loop}{operator|:}
	{node|for} {node|i} {operator|:}{operator|=} {attr-value|range} {punctuation|[}{punctuation|]}{node|int}{punctuation|\{}{node|0}x1F{punctuation|,} {node|0}b11{punctuation|,} {node|0}o17{punctuation|,} '{node|x}'{punctuation|,} '\\n'{punctuation|,} {node|1}e3{punctuation|,} {node|2}i{punctuation|\}} {punctuation|\{}
		{node|select} {punctuation|\{}
		{node|case} <-ctx.Done(){operator|:}
			{node|break} {node|loop}
		{node|default}{operator|:}
			{compass-point builtin|n} +{operator|=} {attr-value|i} &^ {node|3}
			{node|go} {node|k}.step({node|i})
		{punctuation|\}}
	{punctuation|\}}
	{node|s} {operator|:}{operator|=} {attr-value|str}.ToUpper(`{node|raw}
{node|string}`) + {node|"esc\\t\\"q\\""}
	{node|switch} {node|x} {operator|:}{operator|=} {attr-value|any}({node|s}).({node|type}) {punctuation|\{} {node|case} {node|nil}{operator|:} {node|return}{punctuation|;} {node|case} {node|string}{operator|:} {node|fmt}.Println({node|len}({node|x}){punctuation|,} {node|true}) {punctuation|\}}
	{node|return} {node|n}{punctuation|,} {node|nil} {comment|/* done */}
{punctuation|\}}
