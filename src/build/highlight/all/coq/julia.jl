#{operator|=} block
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
{keyword|struct} Kettle{punctuation|\{}T{operator|<:}Real{punctuation|\}} {operator|<:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}{keyword|String}
{keyword|end}
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {operator|'}a{operator|'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s {operator|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
