#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<:}Real{punctuation|\}} {operator|<:} Pot
    litres{operator|::}T
    name{operator|::}String
end
function {function|boil}{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{operator|;} verbose{operator|::}Bool{operator|=}true{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {string|'a'}{operator|;} sym {operator|=} {operator|:}name{operator|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time for i in {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{operator|.}{number|5}e{operator|-}{number|3} {operator|*} {number|2}im
    end
    return nothing {operator|===} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
