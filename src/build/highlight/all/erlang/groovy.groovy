{punctuation|#}{operator|!}{operator|/}{atom|usr}{operator|/}{atom|bin}{operator|/}{atom|env} {atom|groovy}
{atom|import} {atom|groovy}{punctuation|.}{atom|transform}{punctuation|.}{variable|CompileStatic}

@CompileStatic
{atom|class} {variable|Shelf}{operator|<}{variable|T}{operator|>} {atom|implements} {variable|Iterable}{operator|<}{variable|T}{operator|>} {punctuation|\{}
    {atom|private} {atom|final} {variable|List}{operator|<}{variable|T}{operator|>} {atom|jars} {operator|=} {punctuation|[}{punctuation|]} {atom|as} {variable|LinkedList}
    {atom|def} {atom|size} {operator|=} {number|3}{variable|G}
    {variable|String} {atom|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {variable|Iterator}{operator|<}{variable|T}{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {atom|jars}{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {atom|static} {function|main}{punctuation|(}{atom|args}{punctuation|)} {punctuation|\{}
        {atom|def} {atom|m} {operator|=} {punctuation|[}{atom|a}{punctuation|:} {number|1}{punctuation|,} {quoted-atom atom|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}{atom|args}{punctuation|.}{atom|length}{punctuation|)}{punctuation|:} {operator|/}{atom|slashy} {number|$\{}{number|1}{punctuation|\}} {atom|regex}{operator|/}{punctuation|]}
        {atom|def} {atom|s} {operator|=} '''{atom|multi}
{atom|line}''' {operator|+} {number|$/}{atom|dollar} {number|$m} {atom|slashy}{operator|/}$
        {atom|assert} {atom|m}{punctuation|.}{atom|every} {punctuation|\{} {atom|k}{punctuation|,} {atom|v} {operator|-}{operator|>} {atom|k} {operator|=}~ {operator|/}^{punctuation|[}{atom|a}{operator|-}{atom|z}{punctuation|]}{operator|/} && {atom|v} {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{atom|each} {punctuation|\{} {atom|println} {atom|it} {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} {atom|spock}
{atom|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {atom|expect}{punctuation|:} {atom|a} {operator|+} {atom|b} {operator|==} {atom|c}
    {atom|where}{punctuation|:} {atom|a} {punctuation|\|} {atom|b} {punctuation|\|}{punctuation|\|} {atom|c}
           {number|1} {punctuation|\|} {number|2} {punctuation|\|}{punctuation|\|} {number|3} {punctuation|\}}
