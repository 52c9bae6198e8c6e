{comment|#= block}
comment {operator|=}{comment|#}
module Tea
{keyword|using} LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<:}Real{punctuation|\}} {operator|<:} Pot
    litres{operator|::}T
    name{operator|::}String
{keyword|end}
function {function|boil}{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}; verbose{operator|::}Bool{operator|=}true{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {string|raw"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {char|'a'}; sym {operator|=} {operator|:}name; r {operator|=} {string|r"^a+"}i
    {operator|@}time {keyword|for} i {operator|in} {number|1}{operator|:}{number|2}{operator|:}n {comment|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} {number|2i}m
    {keyword|end}
    {keyword|return} nothing {operator|===} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
