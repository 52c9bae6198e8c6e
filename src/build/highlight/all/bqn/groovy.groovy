{shebang important|#!/usr/bin/env groovy}
{word-name symbol|import} {dot-notation-on-name namespace|groovy.}{dot-notation-on-name namespace|transform.}{word-name symbol|CompileStatic}

{null-literal char|@}{word-name symbol|CompileStatic}
{word-name symbol|class} {word-name symbol|Shelf}{primitive-functions operator|<}{word-name symbol|T}{primitive-functions operator|>} {word-name symbol|implements} {word-name symbol|Iterable}{primitive-functions operator|<}{word-name symbol|T}{primitive-functions operator|>} {punctuation|\{}
    {word-name symbol|private} {word-name symbol|final} {word-name symbol|List}{primitive-functions operator|<}{word-name symbol|T}{primitive-functions operator|>} {word-name symbol|jars} {primitive-functions operator|=} {punctuation|[}{punctuation|]} {word-name symbol|as} {word-name symbol|LinkedList}
    {word-name symbol|def} {word-name symbol|size} {primitive-functions operator|=} {word-number number|3}{word-name symbol|G}
    {word-name symbol|String} {word-name symbol|label} {primitive-functions operator|=} {string-literal string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {word-name symbol|Iterator}{primitive-functions operator|<}{word-name symbol|T}{primitive-functions operator|>} {word-name symbol|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {dot-notation-on-name namespace|jars.}{word-name symbol|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {word-name symbol|static} {word-name symbol|main}{punctuation|(}{word-name symbol|args}{punctuation|)} {punctuation|\{}
        {word-name symbol|def} {word-name symbol|m} {primitive-functions operator|=} {punctuation|[}{word-name symbol|a}{punctuation|:} {word-number number|1}{punctuation|,} '{word-name symbol|b} {word-name symbol|c}'{punctuation|:} {word-number-scientific number|2.5e3}{punctuation|,} {punctuation|(}{dot-notation-on-name namespace|args.}{word-name symbol|length}{punctuation|)}{punctuation|:} {primitive-functions operator|/}{word-name symbol|slashy} ${punctuation|\{}{word-number number|1}{punctuation|\}} {word-name symbol|regex}{primitive-functions operator|/}{punctuation|]}
        {word-name symbol|def} {word-name symbol|s} {primitive-functions operator|=} {character-literal char|'''}{word-name symbol|multi}
{word-name symbol|line}{character-literal char|'''} {primitive-functions operator|+} ${primitive-functions operator|/}{word-name symbol|dollar} ${word-name symbol|m} {word-name symbol|slashy}{primitive-functions operator|/}$
        {word-name symbol|assert} {dot-notation-on-name namespace|m.}{word-name symbol|every} {punctuation|\{} {word-name symbol|k}{punctuation|,} {word-name symbol|v} {primitive-functions operator|-}{primitive-functions operator|>} {word-name symbol|k} {primitive-functions operator|=}~ {primitive-functions operator|/}^{punctuation|[}{word-name symbol|a}{primitive-functions operator|-}{word-name symbol|z}{punctuation|]}{primitive-functions operator|/} && {word-name symbol|v} {primitive-functions operator|<}{primitive-functions operator|=}{primitive-functions operator|>} {word-number number|1} {punctuation|\}} {punctuation|:} {string-literal string|"no"}
        {punctuation|(}{word-number number|1}{punctuation|.}{punctuation|.}{primitive-functions operator|<}{word-number number|5}{punctuation|)}{punctuation|.}{word-name symbol|step}{punctuation|(}{word-number number|2}{punctuation|)}{punctuation|.}{word-name symbol|each} {punctuation|\{} {word-name symbol|println} {word-name symbol|it} ** {word-number number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{primitive-functions operator|/}{primitive-functions operator|/} {word-name symbol|spock}
{word-name symbol|def} {string-literal string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {word-name symbol|expect}{punctuation|:} {word-name symbol|a} {primitive-functions operator|+} {word-name symbol|b} {primitive-functions operator|=}{primitive-functions operator|=} {word-name symbol|c}
    {word-name symbol|where}{punctuation|:} {word-name symbol|a} {primitive-functions operator|\|} {word-name symbol|b} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|c}
           {word-number number|1} {primitive-functions operator|\|} {word-number number|2} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-number number|3} {punctuation|\}}
