{comment|#= block}
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    {property|name}{punctuation|:}{punctuation|:}String
end
{keyword|function} {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}{property|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    @{property|time} {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i ≤ {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5e}{operator|-}{number|3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
