#{operator|=} {keyword|block}
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
struct Kettle\{T{operator|<}{punctuation|:}{keyword|Real}\} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}{keyword|String}
{keyword|end}
{keyword|function} boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}; verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {string|'a'}; sym {operator|=} {punctuation|:}name; r {operator|=} r{string|"^a+"}i
    @{keyword|time} {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {keyword|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
