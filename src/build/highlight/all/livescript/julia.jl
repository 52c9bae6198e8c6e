{comment|#= block}
{identifier|comment} {operator|=}{comment|#}
{identifier|module} {identifier|Tea}
{identifier|using} {identifier|LinearAlgebra}{punctuation|:} {identifier|norm}
{identifier|struct} {identifier|Kettle}{punctuation|\{}{identifier|T}{operator|<}{punctuation|:}{identifier|Real}{punctuation|\}} {operator|<}{punctuation|:} {identifier|Pot}
    {identifier|litres}{operator|::}{identifier|T}
    {identifier|name}{operator|::}{identifier|String}
{identifier|end}
{keyword|function} {identifier|boil}{punctuation|(}{identifier|k}{operator|::}{identifier|Kettle}{punctuation|,} {identifier|n}{operator|=}{number|10}{punctuation|;} {identifier|verbose}{operator|::}{identifier|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|::}{identifier|Int}
    {identifier|s} {operator|=} {interpolated-string|{string|"at $(k.litres) l $n\\n"}} {operator|*} {identifier|raw}{interpolated-string|{string|"x"}} {operator|*} {interpolated-string|{string|"""multi"""}}
    {identifier|c} {operator|=} {string|'a'}{punctuation|;} {identifier|sym} {operator|=} {punctuation|:}{identifier|name}{punctuation|;} {identifier|r} {operator|=} {identifier|r}{interpolated-string|{string|"^a+"}}{identifier|i}
    {operator|@}{identifier|time} {keyword|for} {identifier|i} {keyword-operator operator|in} {number|1}{punctuation|:}{number|2}{punctuation|:}{identifier|n} {comment|# loop}
        {identifier|i} ≤ {number|3} {operator|&&} {keyword|continue}
        {identifier|x} {operator|=} {identifier|i}{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e}{operator|-}{number|3} {operator|*} {number|2im}
    {identifier|end}
    {keyword|return} {identifier|nothing} {operator|==}{operator|=} {identifier|s} {operator|?} {identifier|Inf} {punctuation|:} {identifier|length}{punctuation|(}{identifier|s}{punctuation|)}
{identifier|end}
{identifier|end}
