#{operator|=} {class-name|block}
{variable|comment} {operator|=}#
{variable|module} {class-name|Tea}
{variable|using} {class-name|LinearAlgebra}{operator|:} {variable|norm}
{variable|struct} {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    {variable|litres}{operator|:}{operator|:}{class-name|T}
    {variable|name}{operator|:}{operator|:}{class-name|String}
{variable|end}
{class-name|function} {function|boil}{punctuation|(}{variable|k}{operator|:}{operator|:}{class-name|Kettle}{punctuation|,} {variable|n}{operator|=}{number|10}{punctuation|;} {variable|verbose}{operator|:}{operator|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{class-name|Int}
    {variable|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {variable|raw}{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {variable|c} {operator|=} {string|'a'}{punctuation|;} {variable|sym} {operator|=} {operator|:}{variable|name}{punctuation|;} {variable|r} {operator|=} {string|r"^a+"}{variable|i}
    @{variable|time} {keyword|for} {variable|i} {variable|in} {number|1}{operator|:}{number|2}{operator|:}{variable|n} # {variable|loop}
        {variable|i} ≤ {number|3} {operator|&&} {class-name|continue}
        {variable|x} {operator|=} {variable|i}{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}{variable|_000}{punctuation|.}{number|5e-3} {operator|*} {number|2}{variable|im}
    {variable|end}
    {class-name|return} {variable|nothing} {operator|==}{operator|=} {variable|s} {operator|?} {class-name|Inf} {operator|:} {function|length}{punctuation|(}{variable|s}{punctuation|)}
{variable|end}
{variable|end}
