{comment|#!/usr/bin/env groovy}
{keyword-operator operator|import} {identifier|groovy}{punctuation|.}{identifier|transform}{punctuation|.}{identifier|CompileStatic}

{operator|@}{identifier|CompileStatic}
{keyword|class} {identifier|Shelf}{operator|<}{identifier|T}{operator|>} {keyword|implements} {identifier|Iterable}{operator|<}{identifier|T}{operator|>} {punctuation|\{}
    {identifier|private} {identifier|final} {identifier|List}{operator|<}{identifier|T}{operator|>} {identifier|jars} {operator|=} {punctuation|[}{punctuation|]} {identifier|as} {identifier|LinkedList}
    {identifier|def} {identifier|size} {operator|=} {number|3G}
    {identifier|String} {identifier|label} {operator|=} {interpolated-string|{string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}}

    {identifier|Iterator}{operator|<}{identifier|T}{operator|>} {identifier|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {identifier|jars}{punctuation|.}{identifier|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {identifier|static} {identifier|main}{punctuation|(}{identifier|args}{punctuation|)} {punctuation|\{}
        {identifier|def} {identifier|m} {operator|=} {punctuation|[}{identifier|a}{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}{identifier|args}{punctuation|.}{identifier|length}{punctuation|)}{punctuation|:} {regex|/slashy $\{1\} regex/}{punctuation|]}
        {identifier|def} {identifier|s} {operator|=} {string|'''multi
line'''} {operator|+} ${regex|/dollar $m slashy/}$
        {identifier|assert} {identifier|m}{punctuation|.}{identifier|every} {punctuation|\{} {identifier|k}{punctuation|,} {identifier|v} {operator|->} {identifier|k} {operator|=}{operator|~} {regex|/^[a-z]/} {operator|&&} {identifier|v} {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {interpolated-string|{string|"no"}}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}{identifier|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{identifier|each} {punctuation|\{} {identifier|println} {keyword|it} {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} {identifier|spock}
{identifier|def} {interpolated-string|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} {identifier|expect}{punctuation|:} {identifier|a} {operator|+} {identifier|b} {operator|==} {identifier|c}
    {identifier|where}{punctuation|:} {identifier|a} {punctuation|\|} {identifier|b} {operator|\|\|} {identifier|c}
           {number|1} {punctuation|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
