{normal-word|//} {normal-word|Package} {normal-word|tea} {conventionally-named-word keyword|brews.}
{normal-word|package} {normal-word|tea}

{normal-word|import} {stack-effect-delimiter operator|(}
	{string|"context"}
	{string|"fmt"}
	{normal-word|str} {string|"strings"}
{stack-effect-delimiter operator|)}

{normal-word|const} {stack-effect-delimiter operator|(}
	{normal-word|Cold} {kernel-builtin variable|=} {sequences-builtin variable|iota}
	{normal-word|Hot}
	{normal-word|Max}  {kernel-builtin variable|=} {normal-word|1_000} {other-builtin-syntax operator|<<} {number|2}
{stack-effect-delimiter operator|)}

{normal-word|type} {normal-word|Kettle[T} {normal-word|any]} {normal-word|struct} {curly-brace-literal-delimiter operator|\{}
	{normal-word|Litres} {normal-word|float64} {normal-word|`json:"litres,omitempty"`}
	{normal-word|ch}     {normal-word|chan<-} {normal-word|T}
	{normal-word|Pot}
{curly-brace-literal-delimiter operator|\}}

{normal-word|func} {normal-word|(k} {normal-word|*Kettle[T])} {normal-word|Boil(ctx} {normal-word|context.Context,} {boolean|f} {normal-word|func(T)} {normal-word|error)} {normal-word|(n} {normal-word|int,} {normal-word|err} {normal-word|error)} {curly-brace-literal-delimiter operator|\{}
	{normal-word|defer} {normal-word|func()} {curly-brace-literal-delimiter operator|\{} {combinators keyword|if} {normal-word|r} {normal-word|:=} {normal-word|recover();} {normal-word|r} {normal-word|!=} {normal-word|nil} {curly-brace-literal-delimiter operator|\{} {normal-word|err} {kernel-builtin variable|=} {normal-word|fmt.Errorf("boil:} {normal-word|%v",} {normal-word|r)} {curly-brace-literal-delimiter operator|\}} {normal-word|\}()}
{normal-word|loop:}
	{normal-word|for} {normal-word|i} {normal-word|:=} {normal-word|range} {normal-word|[]int\{0x1F,} {normal-word|0b11,} {normal-word|0o17,} {normal-word|'x',} {normal-word|'\\n',} {normal-word|1e3,} {normal-word|2i\}} {curly-brace-literal-delimiter operator|\{}
		{normal-word|select} {curly-brace-literal-delimiter operator|\{}
		{combinators keyword|case} {normal-word|<-ctx.Done():}
			{normal-word|break} {combinators keyword|loop}
		{normal-word|default:}
			{normal-word|n} {normal-word|+=} {normal-word|i} {normal-word|&^} {number|3}
			{normal-word|go} {normal-word|k.step(i)}
		{curly-brace-literal-delimiter operator|\}}
	{curly-brace-literal-delimiter operator|\}}
	{normal-word|s} {normal-word|:=} {normal-word|str.ToUpper(`raw}
{normal-word|string`)} {math-builtin variable|+} {string|"esc{number|\\t}{number|\\"}q{number|\\"}"}
	{normal-word|switch} {normal-word|x} {normal-word|:=} {normal-word|any(s).(type)} {curly-brace-literal-delimiter operator|\{} {combinators keyword|case} {normal-word|nil:} {normal-word|return;} {combinators keyword|case} {normal-word|string:} {normal-word|fmt.Println(len(x),} {normal-word|true)} {curly-brace-literal-delimiter operator|\}}
	{normal-word|return} {normal-word|n,} {normal-word|nil} {comment|/* done */}
{curly-brace-literal-delimiter operator|\}}
