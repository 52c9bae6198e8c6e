{prolog|#= block}
{name|comment} {operator-char operator|=}{prolog|#}
{name|module Tea}
{name|using LinearAlgebra}{punctuation|:} {name|norm}
{name|struct Kettle}\{{name|T}{operator-char operator|<}{punctuation|:}{name|Real}\} {operator-char operator|<}{punctuation|:} {name|Pot}
    {name|litres}{punctuation|:}{punctuation|:}{name|T}
    {name|name}{punctuation|:}{punctuation|:}{name|String}
{name|end}
{name|function boil}{punctuation|(}{name|k}{punctuation|:}{punctuation|:}{name|Kettle}{punctuation|,} {name|n}{operator-char operator|=}{number|10}{punctuation|;} {name|verbose}{punctuation|:}{punctuation|:}{name|Bool}{operator-char operator|=}{name|true}{punctuation|)}{punctuation|:}{punctuation|:}{name|Int}
    {name|s} {operator-char operator|=} {string|"at $(k.litres) l $n\\n"} {operator-char operator|*} {name|raw}{string|"x"} {operator-char operator|*} {string|""}{string|"multi"}{string|""}
    {name|c} {operator-char operator|=} {string|'a'}{punctuation|;} {name|sym} {operator-char operator|=} {punctuation|:}{name|name}{punctuation|;} {name|r} {operator-char operator|=} {name|r}{string|"^a+"}{name|i}
    {name|@time for i in 1}{punctuation|:}{number|2}{punctuation|:}{name|n} {prolog|# loop}
        {name|i ≤ 3} && {name|continue}
        {name|x} {operator-char operator|=} {name|i}^{number|2} {name|÷ 0xff} {operator-char operator|+} 1_000.{number|5e-3} {operator-char operator|*} 2im
    {name|end}
    {name|return nothing} {operator-char operator|=}{operator-char operator|=}{operator-char operator|=} {name|s} ? {name|Inf} {punctuation|:} {name|length}{punctuation|(}{name|s}{punctuation|)}
{name|end}
{name|end}
