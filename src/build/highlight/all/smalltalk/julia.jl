{symbol|#=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{operator|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {comment|"at $(k.litres) l $n\\n"} {operator|*} raw{comment|"x"} {operator|*} {comment|"""multi"""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{comment|"^a+"}i
    {operator|@}time for i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    return nothing {operator|==}{operator|=} s {punctuation|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
