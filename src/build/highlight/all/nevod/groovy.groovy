#!/{name|usr}/{name|bin}/{name|env} {name|groovy}
{name|import} {name|groovy.transform.CompileStatic}

@{name|CompileStatic}
{name|class} {name|Shelf}<{name|T}> {name|implements} {name|Iterable}<{name|T}> {operator variation|\{}
    {name|private} {name|final} {name|List}<{name|T}> {pattern|{pattern-name class-name|jars}} {operator pattern-def|=} {operator repetition|[}{operator repetition|]} {name|as} {name|LinkedList}
    {name|def} {pattern|{pattern-name class-name|size}} {operator pattern-def|=} {name|3G}
    {name|String} {pattern|{pattern-name class-name|label}} {operator pattern-def|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {name|Iterator}<{name|T}> {name|iterator}{punctuation|(}{punctuation|)} {operator variation|\{} {name|jars.iterator}{punctuation|(}{punctuation|)} {operator variation|\}}

    {name|static} {name|main}{punctuation|(}{name|args}{punctuation|)} {operator variation|\{}
        {name|def} {pattern|{pattern-name class-name|m}} {operator pattern-def|=} {operator repetition|[}{field-capture|{field-name variable|a}{colon|:}} {quantifier number|1}{punctuation|,} {string|'b c'}{punctuation|:} {quantifier number|2}{name|.5e3}{punctuation|,} {punctuation|(}{name|args.length}{punctuation|)}{punctuation|:} /{name|slashy} ${operator variation|\{}{quantifier number|1}{operator variation|\}} {name|regex}/{operator repetition|]}
        {name|def} {pattern|{pattern-name class-name|s}} {operator pattern-def|=} {string|'''multi
line'''} {operator sequence|+} $/{name|dollar} ${name|m} {name|slashy}/$
        {name|assert} {name|m.every} {operator variation|\{} {name|k}{punctuation|,} {name|v} {name|-}> {pattern|{pattern-name class-name|k}} {operator pattern-def|=}{operator exception|~} /^{operator repetition|[}{name|a-z}{operator repetition|]}/ {operator conjunction|&}{operator conjunction|&} {name|v} <{operator pattern-def|=}> {quantifier number|1} {operator variation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{quantifier number|1}{operator span|..}<{quantifier number|5}{punctuation|)}{name|.step}{punctuation|(}{quantifier number|2}{punctuation|)}{name|.each} {operator variation|\{} {name|println} {name|it} ** {quantifier number|2} {operator variation|\}}
    {operator variation|\}}
{operator variation|\}}
{comment|// spock}
{name|def} {string|"adds"}{punctuation|(}{punctuation|)} {operator variation|\{} {field-capture|{field-name variable|expect}{colon|:}} {name|a} {operator sequence|+} {pattern|{pattern-name class-name|b}} {operator pattern-def|=}{operator pattern-def|=} {name|c}
    {field-capture|{field-name variable|where}{colon|:}} {name|a} \| {name|b} \|\| {name|c}
           {quantifier number|1} \| {quantifier number|2} \|\| {quantifier number|3} {operator variation|\}}
