#{operator|=} {variable|block}
{variable|comment} {operator|=}#
{variable|module} {variable|Tea}
{variable|using} {variable|LinearAlgebra}{punctuation|:} {variable|norm}
{variable|struct} {variable|Kettle}\{{variable|T}{operator|<}{punctuation|:}{variable|Real}\} {operator|<}{punctuation|:} {variable|Pot}
    {variable|litres}{punctuation|:}{punctuation|:}{variable|T}
    {variable|name}{punctuation|:}{punctuation|:}{variable|String}
{keyword|end}
{keyword|function} {variable|boil}{punctuation|(}{variable|k}{punctuation|:}{punctuation|:}{variable|Kettle}{punctuation|,} {variable|n}{operator|=}{number|10}{punctuation|;} {variable|verbose}{punctuation|:}{punctuation|:}{variable|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{variable|Int}
    {variable|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {variable|raw}{string|"x"} {operator|*} {string|"""multi"""}
    {variable|c} {operator|=} {char|'a'}{punctuation|;} {variable|sym} {operator|=} {punctuation|:}{variable|name}{punctuation|;} {variable|r} {operator|=} {variable|r}{string|"^a+"}{variable|i}
    @{variable|time} {keyword|for} {variable|i} {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}{variable|n} # {keyword|loop}
        {variable|i} ≤ {number|3} {operator|&}{operator|&} {variable|continue}
        {variable|x} {operator|=} {variable|i}^{number|2} ÷ 0xff {operator|+} {number|1_000.5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} {variable|nothing} {operator|=}{operator|=}{operator|=} {variable|s} ? {variable|Inf} {punctuation|:} {variable|length}{punctuation|(}{variable|s}{punctuation|)}
{keyword|end}
{keyword|end}
