#{operator|=} block
comment {operator|=}#
{keyword|module} Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle\{T{operator|<}{punctuation|:}{keyword|Real}\} {operator|<}{punctuation|:} Pot
    litres{operator|::}T
    name{operator|::}String
{keyword|end}
{keyword|function} boil{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}true{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {punctuation|&}{punctuation|&} {keyword|continue}
        x {operator|=} i^{number|2} ÷ {number|0}xff {operator|+} {number|1_000}{number|.5e-3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|==}{operator|=} s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
