{comment|#= block}
{key attr-name|comment} {value attr-value|{punctuation|=}}{comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle, n{value attr-value|{punctuation|=}10}{comment|; verbose::Bool=true)::Int}
    {key attr-name|s} {value attr-value|{punctuation|=} "at $(k.litres) l $n\\n" * raw"x" * """multi"""}
    {key attr-name|c} {value attr-value|{punctuation|=} 'a'}{comment|; sym = :name; r = r"^a+"i}
    @time for i in 1:2:n {comment|# loop}
        i ≤ 3 && continue
        {key attr-name|x} {value attr-value|{punctuation|=} i^2 ÷ 0xff + 1_000.5e-3 * 2im}
    end
    return nothing {value attr-value|{punctuation|=}{punctuation|=}{punctuation|=} s ? Inf : length(s)}
end
end
