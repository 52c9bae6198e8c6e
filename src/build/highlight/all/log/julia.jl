{operator|#}{operator|=} block
comment {operator|=}{operator|#}
module Tea
{property|using LinearAlgebra:} norm
struct Kettle{operator|\{}T{operator|<}{operator|:}Real{operator|\}} {operator|<}{operator|:} Pot
    litres{operator|:}{operator|:}T
    name{operator|:}{operator|:}String
end
function boil{operator|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{operator|;} verbose{operator|:}{operator|:}Bool{operator|=}{boolean|true}{operator|)}{operator|:}{operator|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{operator|;} sym {operator|=} {operator|:}name{operator|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time for i in {number|1}{operator|:}{number|2}{operator|:}n {operator|#} loop
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} {number|2im}
    end
    return nothing {separator comment|===} s {operator|?} Inf {operator|:} length{operator|(}s{operator|)}
end
end
