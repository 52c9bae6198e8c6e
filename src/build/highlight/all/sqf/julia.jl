{operator|#}{operator|=} block
{function|comment} {operator|=}{operator|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    {function|name}{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} "{string|""}multi{string|"""
    c = 'a'; sym = :name; r = r"}{operator|^}a{operator|+}"i
    @{function|time} {keyword|for} i {function|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {operator|#} loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|==}{operator|=} s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
