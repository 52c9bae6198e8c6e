#= block
comment =#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle\{T<{punctuation|:}Real\} <{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n={decimal-number number|10}{comment|; verbose::Bool=true)::Int}
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = {string|'a'}{comment|; sym = :name; r = r"^a+"i}
    @time for i in {decimal-number number|1}{punctuation|:}{decimal-number number|2}{punctuation|:}n # loop
        i ≤ {decimal-number number|3} && continue
        {register variable|x} = i^{decimal-number number|2} ÷ 0xff + 1_000.5e-{decimal-number number|3} * 2im
    end
    return nothing === s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
