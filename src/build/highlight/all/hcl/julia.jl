{comment|#= block}
{property|comment} {punctuation|=}{comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T<:Real{punctuation|\}} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle, {property|n}{punctuation|=}{number|10}; verbose::{property|Bool}{punctuation|=}{boolean|true})::Int
    {property|s} {punctuation|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    {property|c} {punctuation|=} 'a'; {property|sym} {punctuation|=} :name; {property|r} {punctuation|=} r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} && continue
        {property|x} {punctuation|=} i^{number|2} ÷ {number|0xff} + {number|1}_000.{number|5e-3} * {number|2}im
    end
    return nothing {punctuation|=}{punctuation|=}{punctuation|=} s ? Inf : length(s)
end
end
