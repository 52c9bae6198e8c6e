{comment|#!/usr/bin/env groovy}
{property|import} {property|groovy}.{property|transform}.{property|CompileStatic}

{directive function|@CompileStatic}
{property|class} {property|Shelf}<{constant|T}> {keyword|implements} {class-name|Iterable}<{constant|T}> {punctuation|\{}
    {property|private} {property|final} {property|List}<{constant|T}> {property|jars} {operator|=} {punctuation|[}{punctuation|]} {property|as} {property|LinkedList}
    {property|def} {property|size} {operator|=} {property|3G}
    {scalar|String} {property|label} {operator|=} {description string|"{language-markdown|Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}}"}

    {property|Iterator}<{constant|T}> {property-query|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {property|jars}.{property-query|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {property|static} {property-query|main}{punctuation|(}{property|args}{punctuation|)} {punctuation|\{}
        {property|def} {property|m} {operator|=} {punctuation|[}{attr-name|a}{punctuation|:} {number|1}{punctuation|,} '{property|b} {property|c}'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}{property|args}.{property|length}{punctuation|)}{punctuation|:} /{property|slashy} ${punctuation|\{}{number|1}{punctuation|\}} {property|regex}/{punctuation|]}
        {property|def} {property|s} {operator|=} '''{property|multi}
{property|line}''' + $/{property|dollar} {variable|$m} {property|slashy}/$
        {property|assert} {property|m}.{object|every} {punctuation|\{} {property|k}{punctuation|,} {property|v} -> {property|k} {operator|=}~ /^{punctuation|[}{property|a}-{property|z}{punctuation|]}/ {operator|&}{operator|&} {property|v} <{operator|=}> {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}..<{number|5}{punctuation|)}.{property-query|step}{punctuation|(}{number|2}{punctuation|)}.{object|each} {punctuation|\{} {property|println} {property|it} ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// {property|spock}
{property|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {attr-name|expect}{punctuation|:} {property|a} + {property|b} {operator|=}{operator|=} {property|c}
    {attr-name|where}{punctuation|:} {property|a} {operator|\|} {property|b} {operator|\|}{operator|\|} {property|c}
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} {punctuation|\}}
