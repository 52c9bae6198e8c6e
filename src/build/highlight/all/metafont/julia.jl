{variable|#}{operator|=} block
comment {operator|=}{variable|#}
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T<:Real{punctuation|\}} <: Pot
    litres{operator|::}T
    name{operator|::}String
{keyword|end}
function boil{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{boolean|true}{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {variable|@}{quantity keyword|time} {keyword|for} i {constant|in} {number|1}{operator|:}{number|2}{operator|:}n {variable|#} loop
        i ≤ {number|3} && continue
        {variable|x} {operator|=} i^{number|2} ÷ {number|0}xff {operator|+} {number|1}{constant|_}{number|000.5}e{operator|-}{number|3} {operator|*} {number|2}im
    {keyword|end}
    return nothing === s ? Inf {operator|:} {builtin|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
