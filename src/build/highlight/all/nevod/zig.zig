{comment|//! kettle}
{name|const} {pattern|{pattern-name class-name|std}} {operator pattern-def|=} @{name|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
{name|pub} {name|const} {pattern|{pattern-name class-name|Kettle}} {operator pattern-def|=} {name|struct} {operator variation|\{}
    {field-capture|{field-name variable|litres}{colon|:}} {pattern|{pattern-name class-name|f64}} {operator pattern-def|=} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|,}
    {field-capture|{field-name variable|name}{colon|:}} {operator repetition|[}{operator repetition|]}{name|const} {name|u8}{punctuation|,}
    {name|pub} {name|fn} {name|boil}{punctuation|(}{field-capture|{field-name variable|self}{colon|:}} *{name|Kettle}{punctuation|,} {name|comptime} {field-capture|{field-name variable|T}{colon|:}} {name|type}{punctuation|,} {field-capture|{field-name variable|n}{colon|:}} {operator optionality|?}{name|u32}{punctuation|)} !{name|T} {operator variation|\{}
        {name|const} {pattern|{pattern-name class-name|s}} {operator pattern-def|=} \\\\{name|multi}
        \\\\{name|line}
        {punctuation|;}
        {name|var} {field-capture|{field-name variable|i}{colon|:}} {pattern|{pattern-name class-name|usize}} {operator pattern-def|=} {name|0xFF}{punctuation|;}
        {name|while} {punctuation|(}{name|i} < {quantifier number|10}{punctuation|)} {punctuation|:} {punctuation|(}{name|i} {operator sequence|+}{operator pattern-def|=} {quantifier number|1}{punctuation|)} {operator variation|\{} {name|if} {punctuation|(}{name|n}{punctuation|)} \|{name|x}\| {operator variation|\{} {operator sequence|_} {operator pattern-def|=} {name|x}{punctuation|;} {operator variation|\}} {name|else} {name|continue}{punctuation|;} {operator variation|\}}
        {name|defer} {name|std.debug.print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {name|.}{operator variation|\{}{name|i}{operator variation|\}}{punctuation|)}{punctuation|;}
        {name|return} {name|switch} {punctuation|(}{name|i}{punctuation|)} {operator variation|\{} {pattern|{pattern-name class-name|0...9}} {operator pattern-def|=}> {name|error.Cold}{punctuation|,} {pattern|{pattern-name class-name|else}} {operator pattern-def|=}> @{name|as}{punctuation|(}{name|T}{punctuation|,} {name|undefined}{punctuation|)} {name|orelse} {name|unreachable} {operator variation|\}}{punctuation|;}
    {operator variation|\}}
{operator variation|\}}{punctuation|;}
{name|test} {string|"boil"} {operator variation|\{} {name|try} {name|std.testing.expect}{punctuation|(}{name|true} {name|and} {string|'a'} !{operator pattern-def|=} {string|'\\n'}{punctuation|)}{punctuation|;} {operator variation|\}} {comment|// end}
