#{operator|=} {keyword|block}
{keyword|comment} {operator|=}#
module Tea
{keyword|using} LinearAlgebra{operator|:} norm
{keyword|struct} Kettle\{T{operator|<}{operator|:}Real\} {operator|<}{operator|:} Pot
    litres{operator|:}{operator|:}T
    {keyword|name}{operator|:}{operator|:}{keyword|String}
{keyword|end}
{keyword|function} boil{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{keyword|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {keyword|raw}{string|"x"} {operator|*} {string|"""multi"""}
    {keyword|c} {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}{keyword|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    {variable|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # {keyword|loop}
        i ≤ {number|3} && {keyword|continue}
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5}e{operator|-}{number|3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {operator|:} {keyword|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
