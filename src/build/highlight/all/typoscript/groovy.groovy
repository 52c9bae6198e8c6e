{comment|#!/usr/bin/env groovy}
{tag|import} {tag|groovy{punctuation|.}}{tag|transform{punctuation|.}}{tag|CompileStatic}

@{tag|CompileStatic}
{tag|class} {tag|Shelf}{operator|<}{tag|T}{operator|>} {tag|implements} {tag|Iterable}{operator|<}{tag|T}{operator|>} {punctuation|\{}
    {tag|private} {tag|final} {tag|List}{operator|<}{tag|T}{operator|>} {tag|jars} {operator|=} {string|[] as LinkedList}
    {tag|def} {tag|size} {operator|=} {string|3G}
    {tag|String} {tag|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars{punctuation|,} first $\{jars ? jars[0]?.name {punctuation|:} 'none'\}"}

    {tag|Iterator}{operator|<}{tag|T}{operator|>} {tag|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|jars{punctuation|.}}{tag|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {tag|static} {tag|main}{punctuation|(}{tag|args}{punctuation|)} {punctuation|\{}
        {tag|def} {tag|m} {operator|=} {string|[a{punctuation|:} 1{punctuation|,} 'b c'{punctuation|:} 2.5e3{punctuation|,} (args.length){punctuation|:} /slashy $\{1\} regex/}{punctuation|]}
        {tag|def} {tag|s} {operator|=} {string|'''multi}
{tag|line}''' {operator|+} ${operator|/}{tag|dollar} ${tag|m} {tag|slashy}{operator|/}$
        {tag|assert} {tag|m{punctuation|.}}{tag|every} {punctuation|\{} {tag|k}{punctuation|,} {tag|v} {tag|-}{operator|>} {tag|k} {operator|=}{string|~ /^[a-z]/ && v <=> 1 \} {punctuation|:} "no"}
        {punctuation|(}{number|1{operator|.}}{punctuation|.}{operator|<}{tag|5}{punctuation|)}{tag|{punctuation|.}step}{punctuation|(}{tag|2}{punctuation|)}{tag|{punctuation|.}each} {punctuation|\{} {tag|println} {tag|it} {operator|*}{operator|*} {tag|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{tag|def} "{tag|adds}"{punctuation|(}{punctuation|)} {punctuation|\{} {tag|expect}{punctuation|:} {tag|a} {operator|+} {tag|b} {operator|=}{string|= c}
    {tag|where}{punctuation|:} {tag|a} {punctuation|\|} {tag|b} {punctuation|\|}{punctuation|\|} {tag|c}
           {tag|1} {punctuation|\|} {tag|2} {punctuation|\|}{punctuation|\|} {tag|3} {punctuation|\}}
