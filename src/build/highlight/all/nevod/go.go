{comment|// Package tea brews.}
{name|package} {name|tea}

{name|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{name|str} {string|"strings"}
{punctuation|)}

{name|const} {punctuation|(}
	{pattern|{pattern-name class-name|Cold}} {operator pattern-def|=} {name|iota}
	{name|Hot}
	{pattern|{pattern-name class-name|Max}}  {operator pattern-def|=} {name|1}{operator sequence|_}{name|000} << {quantifier number|2}
{punctuation|)}

{name|type} {name|Kettle}{operator repetition|[}{name|T} {name|any}{operator repetition|]} {name|struct} {operator variation|\{}
	{name|Litres} {name|float64} `{field-capture|{field-name variable|json}{colon|:}}{string|"litres,omitempty"}`
	{name|ch}     {name|chan}<{name|-} {name|T}
	{name|Pot}
{operator variation|\}}

{name|func} {punctuation|(}{name|k} *{name|Kettle}{operator repetition|[}{name|T}{operator repetition|]}{punctuation|)} {name|Boil}{punctuation|(}{name|ctx} {name|context.Context}{punctuation|,} {name|f} {name|func}{punctuation|(}{name|T}{punctuation|)} {name|error}{punctuation|)} {punctuation|(}{name|n} {name|int}{punctuation|,} {name|err} {name|error}{punctuation|)} {operator variation|\{}
	{name|defer} {name|func}{punctuation|(}{punctuation|)} {operator variation|\{} {name|if} {field-capture|{field-name variable|r} {colon|:}}{operator pattern-def|=} {name|recover}{punctuation|(}{punctuation|)}{punctuation|;} {name|r} !{operator pattern-def|=} {name|nil} {operator variation|\{} {pattern|{pattern-name class-name|err}} {operator pattern-def|=} {name|fmt.Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} {name|r}{punctuation|)} {operator variation|\}} {operator variation|\}}{punctuation|(}{punctuation|)}
{field-capture|{field-name variable|loop}{colon|:}}
	{name|for} {field-capture|{field-name variable|i} {colon|:}}{operator pattern-def|=} {name|range} {operator repetition|[}{operator repetition|]}{name|int}{operator variation|\{}{name|0x1F}{punctuation|,} {name|0b11}{punctuation|,} {name|0o17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {name|1e3}{punctuation|,} {name|2i}{operator variation|\}} {operator variation|\{}
		{name|select} {operator variation|\{}
		{name|case} <{name|-ctx.Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{name|break} {name|loop}
		{field-capture|{field-name variable|default}{colon|:}}
			{name|n} {operator sequence|+}{operator pattern-def|=} {name|i} {operator conjunction|&}^ {quantifier number|3}
			{name|go} {name|k.step}{punctuation|(}{name|i}{punctuation|)}
		{operator variation|\}}
	{operator variation|\}}
	{field-capture|{field-name variable|s} {colon|:}}{operator pattern-def|=} {name|str.ToUpper}{punctuation|(}`{name|raw}
{name|string}`{punctuation|)} {operator sequence|+} {string|"esc\\t\\"}{name|q}\\{string|""}
	{name|switch} {field-capture|{field-name variable|x} {colon|:}}{operator pattern-def|=} {name|any}{punctuation|(}{name|s}{punctuation|)}{name|.}{punctuation|(}{name|type}{punctuation|)} {operator variation|\{} {name|case} {field-capture|{field-name variable|nil}{colon|:}} {name|return}{punctuation|;} {name|case} {field-capture|{field-name variable|string}{colon|:}} {name|fmt.Println}{punctuation|(}{name|len}{punctuation|(}{name|x}{punctuation|)}{punctuation|,} {name|true}{punctuation|)} {operator variation|\}}
	{name|return} {name|n}{punctuation|,} {name|nil} {comment|/* done */}
{operator variation|\}}
