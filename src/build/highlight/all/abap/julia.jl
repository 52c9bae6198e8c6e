#= {keyword|block}
{keyword|comment} =#
{keyword|module} Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
struct Kettle{token-operator punctuation|\{}T<{punctuation|:}Real{token-operator punctuation|\}} <{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    {keyword|name}{punctuation|:}{punctuation|:}String
{keyword|end}
{keyword|function} boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n={number|10}; verbose{punctuation|:}{punctuation|:}Bool=true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {eol-comment comment|"at $(k.litres) l $n\\n" * raw"x" * """multi"""}
    {keyword|c} {operator|=} {string|'a'}; sym {operator|=} {punctuation|:}name; r {operator|=} r"^a+"i
    @time {keyword|for} {keyword|i} {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # {keyword|loop}
        {keyword|i} ≤ {number|3} {string-operator keyword|&&} {keyword|continue}
        {keyword|x} {operator|=} {keyword|i}^{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}5e-{number|3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing === s ? Inf {punctuation|:} {keyword|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
