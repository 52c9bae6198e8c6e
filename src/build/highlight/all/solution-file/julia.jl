{comment|#= block}
{property|comment} {operator|=}{comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
end
function boil{punctuation|(}k::Kettle{punctuation|,} n{operator|=}{number|10}; verbose::Bool{operator|=}true{punctuation|)}::Int
    {property|s} {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    {property|c} {operator|=} {string|'a'}{property|; sym} {operator|=} :name; r {operator|=} r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} && continue
        {property|x} {operator|=} i^{number|2} ÷ 0xff + 1_000.5e-{number|3} * 2im
    end
    {property|return nothing} {operator|=}{operator|=}{operator|=} s ? Inf : length{punctuation|(}s{punctuation|)}
end
end
