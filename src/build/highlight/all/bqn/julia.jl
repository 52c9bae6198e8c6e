{comment|#= block}
{word-name symbol|comment} {primitive-functions operator|=}{comment|#}
{word-name symbol|module} {word-name symbol|Tea}
{word-name symbol|using} {word-name symbol|LinearAlgebra}{punctuation|:} {word-name symbol|norm}
{word-name symbol|struct} {word-name symbol|Kettle}{punctuation|\{}{word-name symbol|T}{primitive-functions operator|<}{punctuation|:}{word-name symbol|Real}{punctuation|\}} {primitive-functions operator|<}{punctuation|:} {word-name symbol|Pot}
    {word-name symbol|litres}{punctuation|:}{punctuation|:}{word-name symbol|T}
    {word-name symbol|name}{punctuation|:}{punctuation|:}{word-name symbol|String}
{word-name symbol|end}
{word-name symbol|function} {word-name symbol|boil}{punctuation|(}{word-name symbol|k}{punctuation|:}{punctuation|:}{word-name symbol|Kettle}{punctuation|,} {word-name symbol|n}{primitive-functions operator|=}{word-number number|10}{punctuation|;} {word-name symbol|verbose}{punctuation|:}{punctuation|:}{word-name symbol|Bool}{primitive-functions operator|=}{word-name symbol|true}{punctuation|)}{punctuation|:}{punctuation|:}{word-name symbol|Int}
    {word-name symbol|s} {primitive-functions operator|=} {string-literal string|"at $(k.litres) l $n\\n"} * {word-name symbol|raw}{string-literal string|"x"} * {string-literal string|"""multi"""}
    {word-name symbol|c} {primitive-functions operator|=} {character-literal char|'a'}{punctuation|;} {word-name symbol|sym} {primitive-functions operator|=} {punctuation|:}{word-name symbol|name}{punctuation|;} {word-name symbol|r} {primitive-functions operator|=} {word-name symbol|r}{string-literal string|"^a+"}{word-name symbol|i}
    {null-literal char|@}{word-name symbol|time} {word-name symbol|for} {word-name symbol|i} {word-name symbol|in} {word-number number|1}{punctuation|:}{word-number number|2}{punctuation|:}{word-name symbol|n} {comment|# loop}
        {word-name symbol|i} {primitive-functions operator|≤} {word-number number|3} && {word-name symbol|continue}
        {word-name symbol|x} {primitive-functions operator|=} {word-name symbol|i}^{word-number number|2} {primitive-functions operator|÷} {word-number number|0}{word-name symbol|xff} {primitive-functions operator|+} {word-number number|1}{dot-notation-on-name namespace|_000.}{word-number number|5}{word-name symbol|e}{primitive-functions operator|-}{word-number number|3} * {word-number number|2}{word-name symbol|im}
    {word-name symbol|end}
    {word-name symbol|return} {word-name symbol|nothing} {primitive-functions operator|=}{primitive-functions operator|=}{primitive-functions operator|=} {word-name symbol|s} {punctuation|?} {word-name symbol|Inf} {punctuation|:} {word-name symbol|length}{punctuation|(}{word-name symbol|s}{punctuation|)}
{word-name symbol|end}
{word-name symbol|end}
