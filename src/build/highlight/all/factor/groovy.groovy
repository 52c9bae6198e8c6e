{normal-word|#!/usr/bin/env} {normal-word|groovy}
{normal-word|import} {normal-word|groovy.transform.CompileStatic}

{normal-word|@CompileStatic}
{normal-word|class} {conventionally-named-word keyword|Shelf<T>} {normal-word|implements} {conventionally-named-word keyword|Iterable<T>} {curly-brace-literal-delimiter operator|\{}
    {normal-word|private} {other-builtin-syntax operator|final} {conventionally-named-word keyword|List<T>} {normal-word|jars} {kernel-builtin variable|=} {normal-word|[]} {normal-word|as} {normal-word|LinkedList}
    {normal-word|def} {normal-word|size} {kernel-builtin variable|=} {normal-word|3G}
    {normal-word|String} {normal-word|label} {kernel-builtin variable|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {conventionally-named-word keyword|Iterator<T>} {normal-word|iterator()} {curly-brace-literal-delimiter operator|\{} {normal-word|jars.iterator()} {curly-brace-literal-delimiter operator|\}}

    {normal-word|static} {normal-word|main(args)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|def} {normal-word|m} {kernel-builtin variable|=} {normal-word|[a:} {normal-word|1,} {normal-word|'b} {normal-word|c':} {normal-word|2.5e3,} {normal-word|(args.length):} {normal-word|/slashy} {conventionally-named-word keyword|$\{1\}} {normal-word|regex/]}
        {normal-word|def} {normal-word|s} {kernel-builtin variable|=} {normal-word|'''multi}
{normal-word|line'''} {math-builtin variable|+} {conventionally-named-word keyword|$/dollar} {conventionally-named-word keyword|$m} {normal-word|slashy/$}
        {kernel-builtin variable|assert} {normal-word|m.every} {curly-brace-literal-delimiter operator|\{} {normal-word|k,} {normal-word|v} {conventionally-named-word keyword|->} {normal-word|k} {normal-word|=~} {normal-word|/^[a-z]/} {normal-word|&&} {normal-word|v} {conventionally-named-word keyword|<=>} {number|1} {curly-brace-literal-delimiter operator|\}} {colon-syntax function|: "no"}
        {normal-word|(1..<5).step(2).each} {curly-brace-literal-delimiter operator|\{} {normal-word|println} {normal-word|it} {normal-word|**} {number|2} {curly-brace-literal-delimiter operator|\}}
    {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
{normal-word|//} {normal-word|spock}
{normal-word|def} {string|"adds"}() {curly-brace-literal-delimiter operator|\{} {normal-word|expect:} {normal-word|a} {math-builtin variable|+} {normal-word|b} {normal-word|==} {normal-word|c}
    {normal-word|where:} {normal-word|a} {normal-word|\|} {normal-word|b} {normal-word|\|\|} {normal-word|c}
           {number|1} {normal-word|\|} {number|2} {normal-word|\|\|} {number|3} {curly-brace-literal-delimiter operator|\}}
