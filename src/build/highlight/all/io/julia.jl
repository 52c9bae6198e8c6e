{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}{builtin|String}
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {triple-quoted-string string|"""multi"""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    {operator|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
