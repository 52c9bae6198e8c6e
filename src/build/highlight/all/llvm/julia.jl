#{punctuation|=} {keyword|block}
{keyword|comment} {punctuation|=}#
{keyword|module} Tea
{keyword|using} {label|LinearAlgebra:} {keyword|norm}
{keyword|struct} Kettle{punctuation|\{}T{punctuation|<}:Real{punctuation|\}} {punctuation|<}: Pot
    {label|litres:}:T
    {label|name:}:String
{keyword|end}
{keyword|function} {keyword|boil}{punctuation|(}{label|k:}:Kettle{punctuation|,} {keyword|n}{punctuation|=}{number|10}{comment|; verbose::Bool=true)::Int}
    {keyword|s} {punctuation|=} {string|"at $(k.litres) l $n\\n"} {punctuation|*} {keyword|raw}{string|"x"} {punctuation|*} {string|""}{string|"multi"}{string|""}
    {keyword|c} {punctuation|=} '{keyword|a}'{comment|; sym = :name; r = r"^a+"i}
    {variable|@time} {keyword|for} {keyword|i} {keyword|in} {number|1}:{number|2}:{keyword|n} # {keyword|loop}
        {keyword|i} ≤ {number|3} && {keyword|continue}
        {keyword|x} {punctuation|=} {keyword|i}^{number|2} ÷ {number|0xff} + 1_000{punctuation|.}{number|5e-3} {punctuation|*} 2im
    {keyword|end}
    {keyword|return} {keyword|nothing} {punctuation|=}{punctuation|=}{punctuation|=} {keyword|s} ? Inf : {keyword|length}{punctuation|(}{keyword|s}{punctuation|)}
{keyword|end}
{keyword|end}
