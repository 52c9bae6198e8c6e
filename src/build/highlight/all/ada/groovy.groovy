#!{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|env} {variable|groovy}
{variable|import} {variable|groovy}{punctuation|.}{variable|transform}{punctuation|.}{variable|CompileStatic}

@{variable|CompileStatic}
{variable|class} {variable|Shelf}{operator|<}{variable|T}{operator|>} {variable|implements} {variable|Iterable}{operator|<}{variable|T}{operator|>} \{
    {keyword|private} {variable|final} {variable|List}{operator|<}{variable|T}{operator|>} {variable|jars} {operator|=} [] {variable|as} {variable|LinkedList}
    {variable|def} {variable|size} {operator|=} 3G
    {variable|String} {variable|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {variable|Iterator}{operator|<}{variable|T}{operator|>} {variable|iterator}{punctuation|(}{punctuation|)} \{ {variable|jars}{punctuation|.}{variable|iterator}{punctuation|(}{punctuation|)} \}

    {variable|static} {variable|main}{punctuation|(}{variable|args}{punctuation|)} \{
        {variable|def} {variable|m} {operator|=} [{variable|a}{punctuation|:} {number|1}{punctuation|,} '{variable|b} {variable|c}'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}{variable|args}{punctuation|.}{variable|length}{punctuation|)}{punctuation|:} {operator|/}{variable|slashy} $\{{number|1}\} {variable|regex}{operator|/}]
        {variable|def} {variable|s} {operator|=} {char|'''}{variable|multi}
{variable|line}{char|'''} {operator|+} ${operator|/}{variable|dollar} ${variable|m} {variable|slashy}{operator|/}$
        {variable|assert} {variable|m}{punctuation|.}{variable|every} \{ {variable|k}{punctuation|,} {variable|v} {operator|-}{operator|>} {variable|k} {operator|=}~ {operator|/}^[{variable|a}{operator|-}{variable|z}]{operator|/} {operator|&}{operator|&} {variable|v} {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}{variable|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{variable|each} \{ {variable|println} {variable|it} {operator|**} {number|2} \}
    \}
\}
{operator|/}{operator|/} {variable|spock}
{variable|def} {string|"adds"}{punctuation|(}{punctuation|)} \{ {variable|expect}{punctuation|:} {variable|a} {operator|+} {variable|b} {operator|=}{operator|=} {variable|c}
    {variable|where}{punctuation|:} {variable|a} \| {variable|b} \|\| {variable|c}
           {number|1} \| {number|2} \|\| {number|3} \}
