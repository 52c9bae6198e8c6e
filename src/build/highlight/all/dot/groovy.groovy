{comment|#!/usr/bin/env groovy}
{node|import} {node|groovy}.transform.CompileStatic

@{node|CompileStatic}
{node|class} {node|Shelf}<{node|T}> {node|implements} {node|Iterable}<{node|T}> {punctuation|\{}
    {node|private} {node|final} {node|List}<{node|T}> {attr-name|jars} {operator|=} {punctuation|[}{punctuation|]} {node|as} {node|LinkedList}
    {node|def} {attr-name|size} {operator|=} {attr-value|3}G
    {node|String} {attr-name|label} {operator|=} {attr-value|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {node|Iterator}<{node|T}> {node|iterator}() {punctuation|\{} {node|jars}.iterator() {punctuation|\}}

    {node|static} {node|main}({node|args}) {punctuation|\{}
        {node|def} {attr-name|m} {operator|=} {punctuation|[}{node|a}{operator|:} {node|1}{punctuation|,} '{node|b} {node|c}'{operator|:} {node|2.5}e3{punctuation|,} ({node|args}.length){operator|:} /{node|slashy} ${punctuation|\{}{node|1}{punctuation|\}} {node|regex}/{punctuation|]}
        {node|def} {attr-name|s} {operator|=} '''{node|multi}
{node|line}''' + $/{node|dollar} ${node|m} {node|slashy}/$
        {node|assert} {node|m}.every {punctuation|\{} {node|k}{punctuation|,} {node|v} {operator|->} {attr-name|k} {operator|=}~ /^{punctuation|[}{node|a}-z{punctuation|]}/ && {node|v} {node|<{markup language-markup language-html language-xml|=}>} {node|1} {punctuation|\}} {operator|:} {node|"no"}
        ({node|1.}.<{node|5}).step({node|2}).each {punctuation|\{} {node|println} {node|it} ** {node|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{node|def} {node|"adds"}() {punctuation|\{} {node|expect}{operator|:} {node|a} + {attr-name|b} {operator|=}{operator|=} {attr-value|c}
    {node|where}{operator|:} {node|a} \| {node|b} \|\| {node|c}
           {node|1} \| {node|2} \|\| {node|3} {punctuation|\}}
