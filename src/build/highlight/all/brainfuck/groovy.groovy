{comment|#!/usr/bin/env} {comment|groovy}
{comment|import} {comment|groovy}{operator|.}{comment|transform}{operator|.}{comment|CompileStatic}

{comment|@CompileStatic}
{comment|class} {comment|Shelf}{pointer keyword|<}{comment|T}{pointer keyword|>} {comment|implements} {comment|Iterable}{pointer keyword|<}{comment|T}{pointer keyword|>} {comment|\{}
    {comment|private} {comment|final} {comment|List}{pointer keyword|<}{comment|T}{pointer keyword|>} {comment|jars} {comment|=} {branching important|[}{branching important|]} {comment|as} {comment|LinkedList}
    {comment|def} {comment|size} {comment|=} {comment|3G}
    {comment|String} {comment|label} {comment|=} {comment|"Shelf} {comment|of} {comment|$\{jars}{operator|.}{comment|size()\}} {comment|jars}{operator|,} {comment|first} {comment|$\{jars} {comment|?} {comment|jars}{branching important|[}{comment|0}{branching important|]}{comment|?}{operator|.}{comment|name} {comment|:} {comment|'none'\}"}

    {comment|Iterator}{pointer keyword|<}{comment|T}{pointer keyword|>} {comment|iterator()} {comment|\{} {comment|jars}{operator|.}{comment|iterator()} {comment|\}}

    {comment|static} {comment|main(args)} {comment|\{}
        {comment|def} {comment|m} {comment|=} {branching important|[}{comment|a:} {comment|1}{operator|,} {comment|'b} {comment|c':} {comment|2}{operator|.}{comment|5e3}{operator|,} {comment|(args}{operator|.}{comment|length):} {comment|/slashy} {comment|$\{1\}} {comment|regex/}{branching important|]}
        {comment|def} {comment|s} {comment|=} {comment|'''multi}
{comment|line'''} {increment inserted|+} {comment|$/dollar} {comment|$m} {comment|slashy/$}
        {comment|assert} {comment|m}{operator|.}{comment|every} {comment|\{} {comment|k}{operator|,} {comment|v} {decrement deleted|-}{pointer keyword|>} {comment|k} {comment|=~} {comment|/^}{branching important|[}{comment|a}{decrement deleted|-}{comment|z}{branching important|]}{comment|/} {comment|&&} {comment|v} {pointer keyword|<}{comment|=}{pointer keyword|>} {comment|1} {comment|\}} {comment|:} {comment|"no"}
        {comment|(1}{operator|.}{operator|.}{pointer keyword|<}{comment|5)}{operator|.}{comment|step(2)}{operator|.}{comment|each} {comment|\{} {comment|println} {comment|it} {comment|**} {comment|2} {comment|\}}
    {comment|\}}
{comment|\}}
{comment|//} {comment|spock}
{comment|def} {comment|"adds"()} {comment|\{} {comment|expect:} {comment|a} {increment inserted|+} {comment|b} {comment|==} {comment|c}
    {comment|where:} {comment|a} {comment|\|} {comment|b} {comment|\|\|} {comment|c}
           {comment|1} {comment|\|} {comment|2} {comment|\|\|} {comment|3} {comment|\}}
