{comment|#!/usr/bin/env groovy}
{reference|import} {reference|groovy}{punctuation|.}{reference|transform}{punctuation|.}{reference|CompileStatic}

{builtin|@}{reference|CompileStatic}
{keyword|class} {reference|Shelf}{punctuation|<}{reference|T}{punctuation|>} {reference|implements} {reference|Iterable}{punctuation|<}{reference|T}{punctuation|>} {punctuation|\{}
    {reference|private} {reference|final} {reference|List}{punctuation|<}{reference|T}{punctuation|>} {reference|jars} {punctuation|=} {punctuation|[}{punctuation|]} {reference|as} {reference|LinkedList}
    {reference|def} {reference|size} {punctuation|=} 3{reference|G}
    {reference|String} {reference|label} {punctuation|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {reference|Iterator}{punctuation|<}{reference|T}{punctuation|>} {reference|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {reference|jars}{punctuation|.}{reference|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {reference|static} {reference|main}{punctuation|(}{reference|args}{punctuation|)} {punctuation|\{}
        {reference|def} {reference|m} {punctuation|=} {punctuation|[}{reference|a}{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2}{punctuation|.}5{reference|e3}{punctuation|,} {punctuation|(}{reference|args}{punctuation|.}{reference|length}{punctuation|)}{punctuation|:} {punctuation|/}{reference|slashy} {reference|$}{punctuation|\{}{number|1}{punctuation|\}} {reference|regex}{punctuation|/}{punctuation|]}
        {reference|def} {reference|s} {punctuation|=} {string|''}'{reference|multi}
{reference|line}{string|''}' {reference|+} {reference|$}{punctuation|/}{reference|dollar} {reference|$m} {reference|slashy}{punctuation|/}{reference|$}
        {reference|assert} {reference|m}{punctuation|.}{reference|every} {punctuation|\{} {reference|k}{punctuation|,} {reference|v} {keyword|->} {reference|k} {punctuation|=}{reference|~} {punctuation|/}{reference|^}{punctuation|[}{reference|a-z}{punctuation|]}{punctuation|/} {reference|&&} {reference|v} {punctuation|<}{keyword|=>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|..}{punctuation|<}{number|5}{punctuation|)}{punctuation|.}{reference|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{reference|each} {punctuation|\{} {reference|println} {reference|it} {reference|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{punctuation|/}{punctuation|/} {reference|spock}
{reference|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {reference|expect}{punctuation|:} {reference|a} {reference|+} {reference|b} {punctuation|=}{punctuation|=} {reference|c}
    {reference|where}{punctuation|:} {reference|a} {reference|\|} {reference|b} {reference|\|\|} {reference|c}
           {number|1} {reference|\|} {number|2} {reference|\|\|} {number|3} {punctuation|\}}
