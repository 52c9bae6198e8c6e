{operator|#=} {hvariable|block}
{hvariable|comment} {operator|=#}
{keyword|module} {constant|Tea}
{keyword|using} {constant|LinearAlgebra}{operator|:} {hvariable|norm}
{hvariable|struct} {constant|Kettle}{punctuation|\{}{constant|T}{operator|<:}{constant|Real}{punctuation|\}} {operator|<:} {constant|Pot}
    {hvariable|litres}{operator|::}{constant|T}
    {hvariable|name}{operator|::}{constant|String}
{hvariable|end}
{hvariable|function} {hvariable|boil}{punctuation|(}{hvariable|k}{operator|::}{constant|Kettle}{punctuation|,} {hvariable|n}{operator|=}{number|10}{punctuation|;} {hvariable|verbose}{operator|::}{constant|Bool}{operator|=}{hvariable|true}{punctuation|)}{operator|::}{constant|Int}
    {hvariable|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {hvariable|raw}{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {hvariable|c} {operator|=} {char string|'a'}{punctuation|;} {hvariable|sym} {operator|=} {operator|:}{hvariable|name}{punctuation|;} {hvariable|r} {operator|=} {hvariable|r}{string|"^a+"}{hvariable|i}
    {operator|@}{hvariable|time} {hvariable|for} {hvariable|i} {keyword|in} {number|1}{operator|:}{number|2}{operator|:}{hvariable|n} {operator|#} {hvariable|loop}
        {hvariable|i} ≤ {number|3} {operator|&&} {hvariable|continue}
        {hvariable|x} {operator|=} {hvariable|i}{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    {hvariable|end}
    {hvariable|return} {hvariable|nothing} {operator|===} {hvariable|s} {operator|?} {constant|Inf} {operator|:} {hvariable|length}{punctuation|(}{hvariable|s}{punctuation|)}
{hvariable|end}
{hvariable|end}
