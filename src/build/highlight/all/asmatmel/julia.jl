#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle\{{register variable|T}{operator|<}{punctuation|:}Real\} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}{register variable|T}
    name{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} {register variable|n}{operator|=}{decimal-number number|10}{comment|; verbose::Bool=true)::Int}
    {register variable|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {register variable|c} {operator|=} {string|'a'}{comment|; sym = :name; r = r"^a+"i}
    @time for {register variable|i} {op-code keyword|in} {decimal-number number|1}{punctuation|:}{decimal-number number|2}{punctuation|:}{register variable|n} # loop
        {register variable|i} ≤ {decimal-number number|3} {operator|&&} continue
        {register variable|x} {operator|=} {register variable|i}{operator|^}{decimal-number number|2} ÷ 0xff {operator|+} 1_000.5e{operator|-}{decimal-number number|3} {operator|*} 2im
    end
    return nothing {operator|==}{operator|=} {register variable|s} {operator|?} Inf {punctuation|:} length{punctuation|(}{register variable|s}{punctuation|)}
end
end
