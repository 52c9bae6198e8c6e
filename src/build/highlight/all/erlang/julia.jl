{punctuation|#}{operator|=} {atom|block}
{atom|comment} {operator|=}{punctuation|#}
{atom|module} {variable|Tea}
{atom|using} {variable|LinearAlgebra}{punctuation|:} {atom|norm}
{atom|struct} {variable|Kettle}{punctuation|\{}{variable|T}{operator|<}{punctuation|:}{variable|Real}{punctuation|\}} {operator|<}{punctuation|:} {variable|Pot}
    {atom|litres}{punctuation|:}{punctuation|:}{variable|T}
    {atom|name}{punctuation|:}{punctuation|:}{variable|String}
{keyword|end}
{atom|function} {function|boil}{punctuation|(}{atom|k}{punctuation|:}{punctuation|:}{variable|Kettle}{punctuation|,} {atom|n}{operator|=}{number|10}{punctuation|;} {atom|verbose}{punctuation|:}{punctuation|:}{variable|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{variable|Int}
    {atom|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {atom|raw}{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {atom|c} {operator|=} {quoted-atom atom|'a'}{punctuation|;} {atom|sym} {operator|=} {punctuation|:}{atom|name}{punctuation|;} {atom|r} {operator|=} {atom|r}{string|"^a+"}{atom|i}
    @{atom|time} {atom|for} {atom|i} {atom|in} {number|1}{punctuation|:}{number|2}{punctuation|:}{atom|n} {punctuation|#} {atom|loop}
        {atom|i} ≤ {number|3} && {atom|continue}
        {atom|x} {operator|=} {atom|i}^{number|2} ÷ {number|0}{atom|xff} {operator|+} {number|1}{variable|_000}{punctuation|.}{number|5e-3} {operator|*} {number|2}{atom|im}
    {keyword|end}
    {atom|return} {atom|nothing} {operator|==}{operator|=} {atom|s} ? {variable|Inf} {punctuation|:} {function|length}{punctuation|(}{atom|s}{punctuation|)}
{keyword|end}
{keyword|end}
