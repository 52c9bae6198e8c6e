#{operator|!}{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|env} {variable|groovy}
{variable|import} {variable|groovy}{punctuation|.}{variable|transform}{punctuation|.}{class-name|CompileStatic}

@{class-name|CompileStatic}
{keyword|class} {class-name|Shelf}{metadata symbol|<T>} {variable|implements} {class-name|Iterable}{metadata symbol|<T>} {punctuation|\{}
    {variable|private} {keyword|final} {class-name|List}{metadata symbol|<T>} {variable|jars} {operator|=} {punctuation|[}{punctuation|]} {variable|as} {class-name|LinkedList}
    {class-name|def} {variable|size} {operator|=} {number|3}G
    {class-name|String} {variable|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {class-name|Iterator}{metadata symbol|<T>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {variable|jars}{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {class-name|static} {function|main}{punctuation|(}{variable|args}{punctuation|)} {punctuation|\{}
        {class-name|def} {variable|m} {operator|=} {punctuation|[}{variable|a}{operator|:} {number|1}{punctuation|,} {string|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}{variable|args}{punctuation|.}{variable|length}{punctuation|)}{operator|:} {operator|/}{variable|slashy} ${punctuation|\{}{number|1}{punctuation|\}} {variable|regex}{operator|/}{punctuation|]}
        {class-name|def} {variable|s} {operator|=} {string|''}{string|'multi
line'}{string|''} {operator|+} ${operator|/}{variable|dollar} ${variable|m} {variable|slashy}{operator|/}$
        {keyword|assert} {variable|m}{punctuation|.}{variable|every} {punctuation|\{} {variable|k}{punctuation|,} {variable|v} {operator|-}{operator|>} {variable|k} {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}{variable|a}{operator|-}{variable|z}{punctuation|]}{operator|/} {operator|&&} {variable|v} {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{variable|each} {punctuation|\{} {variable|println} {variable|it} {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{variable|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {variable|expect}{operator|:} {variable|a} {operator|+} {variable|b} {operator|==} {variable|c}
    {variable|where}{operator|:} {variable|a} {operator|\|} {variable|b} {operator|\|\|} {variable|c}
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
