{operator|#!/}{hvariable|usr}{operator|/}{hvariable|bin}{operator|/}{hvariable|env} {hvariable|groovy}
{hvariable|import} {hvariable|groovy}{punctuation|.}{hvariable|transform}{punctuation|.}{constant|CompileStatic}

{operator|@}{constant|CompileStatic}
{keyword|class} {constant|Shelf}{operator|<}{constant|T}{operator|>} {hvariable|implements} {constant|Iterable}{operator|<}{constant|T}{operator|>} {punctuation|\{}
    {hvariable|private} {hvariable|final} {constant|List}{operator|<}{constant|T}{operator|>} {hvariable|jars} {operator|=} {punctuation|[}{punctuation|]} {hvariable|as} {constant|LinkedList}
    {hvariable|def} {hvariable|size} {operator|=} 3G
    {constant|String} {hvariable|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {constant|Iterator}{operator|<}{constant|T}{operator|>} {hvariable|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {hvariable|jars}{punctuation|.}{hvariable|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {hvariable|static} {hvariable|main}{punctuation|(}{hvariable|args}{punctuation|)} {punctuation|\{}
        {hvariable|def} {hvariable|m} {operator|=} {punctuation|[}{hvariable|a}{operator|:} {number|1}{punctuation|,} '{hvariable|b} {hvariable|c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}{hvariable|args}{punctuation|.}{builtin|length}{punctuation|)}{operator|:} {operator|/}{hvariable|slashy} {operator|$}{punctuation|\{}{number|1}{punctuation|\}} {hvariable|regex}{operator|/}{punctuation|]}
        {hvariable|def} {hvariable|s} {operator|=} '''{hvariable|multi}
{hvariable|line'''} {operator|+} {operator|$/}{hvariable|dollar} {operator|$}{hvariable|m} {hvariable|slashy}{operator|/$}
        {hvariable|assert} {hvariable|m}{punctuation|.}{hvariable|every} {punctuation|\{} {hvariable|k}{punctuation|,} {hvariable|v} {operator|->} {hvariable|k} {operator|=~} {operator|/^}{punctuation|[}{hvariable|a}{operator|-}{hvariable|z}{punctuation|]}{operator|/} {operator|&&} {hvariable|v} {operator|<=>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..<}{number|5}{punctuation|)}{punctuation|.}{hvariable|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{hvariable|each} {punctuation|\{} {hvariable|println} {hvariable|it} {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|//} {hvariable|spock}
{hvariable|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {hvariable|expect}{operator|:} {hvariable|a} {operator|+} {hvariable|b} {operator|==} {hvariable|c}
    {keyword|where}{operator|:} {hvariable|a} {operator|\|} {hvariable|b} {operator|\|\|} {hvariable|c}
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
