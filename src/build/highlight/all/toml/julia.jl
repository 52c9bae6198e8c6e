{comment|#= block}
{key property|comment} {punctuation|=}{comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T<:Real{punctuation|\}} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle{punctuation|,} {key property|n}{punctuation|=}{number|10}; verbose::Bool{punctuation|=}{boolean|true})::Int
    {key property|s} {punctuation|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|"""multi"""}
    {key property|c} {punctuation|=} {string|'a'}; sym {punctuation|=} :name; r {punctuation|=} r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} && continue
        {key property|x} {punctuation|=} i^{number|2} ÷ {number|0xff} + {number|1_000.5e-3} * 2im
    end
    return nothing {punctuation|=}{punctuation|=}{punctuation|=} s ? Inf : length(s)
end
end
