{operator|/}{operator|/} {identifier|Package} {identifier|tea} {identifier|brews}{punctuation|.}
{identifier|package} {identifier|tea}

{keyword-operator operator|import} {punctuation|(}
	{interpolated-string|{string|"context"}}
	{interpolated-string|{string|"fmt"}}
	{identifier|str} {interpolated-string|{string|"strings"}}
{punctuation|)}

{keyword|const} {punctuation|(}
	{identifier|Cold} {operator|=} {identifier|iota}
	{identifier|Hot}
	{identifier|Max}  {operator|=} {number|1_000} {operator|<<} {number|2}
{punctuation|)}

{identifier|type} {identifier|Kettle}{punctuation|[}{identifier|T} {identifier|any}{punctuation|]} {identifier|struct} {punctuation|\{}
	{identifier|Litres} {identifier|float64} {punctuation|`}{identifier|json}{punctuation|:}{interpolated-string|{string|"litres,omitempty"}}{punctuation|`}
	{identifier|ch}     {identifier|chan}{operator|<-} {identifier|T}
	{identifier|Pot}
{punctuation|\}}

{identifier|func} {punctuation|(}{identifier|k} {operator|*}{identifier|Kettle}{punctuation|[}{identifier|T}{punctuation|]}{punctuation|)} {identifier|Boil}{punctuation|(}{identifier|ctx} {identifier|context}{punctuation|.}{identifier|Context}{punctuation|,} {identifier|f} {identifier|func}{punctuation|(}{identifier|T}{punctuation|)} {identifier|error}{punctuation|)} {punctuation|(}{identifier|n} {identifier|int}{punctuation|,} {identifier|err} {identifier|error}{punctuation|)} {punctuation|\{}
	{identifier|defer} {identifier|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {identifier|r} {operator|:=} {identifier|recover}{punctuation|(}{punctuation|)}{punctuation|;} {identifier|r} {operator|!=} {identifier|nil} {punctuation|\{} {identifier|err} {operator|=} {identifier|fmt}{punctuation|.}{identifier|Errorf}{punctuation|(}{interpolated-string|{string|"boil: %v"}}{punctuation|,} {identifier|r}{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	{keyword|for} {identifier|i} {operator|:=} {identifier|range} {punctuation|[}{punctuation|]}{identifier|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{punctuation|\}} {punctuation|\{}
		{identifier|select} {punctuation|\{}
		{keyword|case} {operator|<-}{identifier|ctx}{punctuation|.}{identifier|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} {keyword|loop}
		{keyword|default}{punctuation|:}
			{identifier|n} {operator|+}{operator|=} {identifier|i} {argument variable|&}{operator|^} {number|3}
			{identifier|go} {identifier|k}{punctuation|.}{identifier|step}{punctuation|(}{identifier|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{identifier|s} {operator|:=} {identifier|str}{punctuation|.}{identifier|ToUpper}{punctuation|(}{punctuation|`}{identifier|raw}
{identifier|string}{punctuation|`}{punctuation|)} {operator|+} {interpolated-string|{string|"esc\\t\\"q\\""}}
	{keyword|switch} {identifier|x} {operator|:=} {identifier|any}{punctuation|(}{identifier|s}{punctuation|)}{punctuation|.}{punctuation|(}{identifier|type}{punctuation|)} {punctuation|\{} {keyword|case} {identifier|nil}{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {identifier|string}{punctuation|:} {identifier|fmt}{punctuation|.}{identifier|Println}{punctuation|(}{identifier|len}{punctuation|(}{identifier|x}{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} {identifier|n}{punctuation|,} {identifier|nil} {comment|/* done */}
{punctuation|\}}
