{comment|//} {comment|Package} {comment|tea} {comment|brews}{operator|.}
{comment|package} {comment|tea}

{comment|import} {comment|(}
	{comment|"context"}
	{comment|"fmt"}
	{comment|str} {comment|"strings"}
{comment|)}

{comment|const} {comment|(}
	{comment|Cold} {comment|=} {comment|iota}
	{comment|Hot}
	{comment|Max}  {comment|=} {comment|1_000} {pointer keyword|<}{pointer keyword|<} {comment|2}
{comment|)}

{comment|type} {comment|Kettle}{branching important|[}{comment|T} {comment|any}{branching important|]} {comment|struct} {comment|\{}
	{comment|Litres} {comment|float64} {comment|`json:"litres}{operator|,}{comment|omitempty"`}
	{comment|ch}     {comment|chan}{pointer keyword|<}{decrement deleted|-} {comment|T}
	{comment|Pot}
{comment|\}}

{comment|func} {comment|(k} {comment|*Kettle}{branching important|[}{comment|T}{branching important|]}{comment|)} {comment|Boil(ctx} {comment|context}{operator|.}{comment|Context}{operator|,} {comment|f} {comment|func(T)} {comment|error)} {comment|(n} {comment|int}{operator|,} {comment|err} {comment|error)} {comment|\{}
	{comment|defer} {comment|func()} {comment|\{} {comment|if} {comment|r} {comment|:=} {comment|recover();} {comment|r} {comment|!=} {comment|nil} {comment|\{} {comment|err} {comment|=} {comment|fmt}{operator|.}{comment|Errorf("boil:} {comment|%v"}{operator|,} {comment|r)} {comment|\}} {comment|\}()}
{comment|loop:}
	{comment|for} {comment|i} {comment|:=} {comment|range} {branching important|[}{branching important|]}{comment|int\{0x1F}{operator|,} {comment|0b11}{operator|,} {comment|0o17}{operator|,} {comment|'x'}{operator|,} {comment|'\\n'}{operator|,} {comment|1e3}{operator|,} {comment|2i\}} {comment|\{}
		{comment|select} {comment|\{}
		{comment|case} {pointer keyword|<}{decrement deleted|-}{comment|ctx}{operator|.}{comment|Done():}
			{comment|break} {comment|loop}
		{comment|default:}
			{comment|n} {increment inserted|+}{comment|=} {comment|i} {comment|&^} {comment|3}
			{comment|go} {comment|k}{operator|.}{comment|step(i)}
		{comment|\}}
	{comment|\}}
	{comment|s} {comment|:=} {comment|str}{operator|.}{comment|ToUpper(`raw}
{comment|string`)} {increment inserted|+} {comment|"esc\\t\\"q\\""}
	{comment|switch} {comment|x} {comment|:=} {comment|any(s)}{operator|.}{comment|(type)} {comment|\{} {comment|case} {comment|nil:} {comment|return;} {comment|case} {comment|string:} {comment|fmt}{operator|.}{comment|Println(len(x)}{operator|,} {comment|true)} {comment|\}}
	{comment|return} {comment|n}{operator|,} {comment|nil} {comment|/*} {comment|done} {comment|*/}
{comment|\}}
