#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|::}T
    name{operator|::}String
end
function boil{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}true{punctuation|)}{operator|::}Int
    s {operator|=} {identifier|"at $(k.litres) l $n\\n"} {operator|*} raw{identifier|"x"} {operator|*} {identifier|""}{identifier|"multi"}{identifier|""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{identifier|"^a+"}i
    @time for i in {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000.5e{operator|-}{number|3} {operator|*} 2im
    end
    return nothing {operator|==}{operator|=} s {operator|?} Inf {operator|:} length{punctuation|(}s{punctuation|)}
end
end
