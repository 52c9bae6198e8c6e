{comment|#= block}
{key attr-name|comment} {punctuation|=}{value attr-value|{comment|#}}
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle, n{punctuation|=}{value attr-value|10; verbose::Bool=true)::Int}
    s {punctuation|=} {value attr-value|{quoted|"at $(k.litres) l $n\\n"} * raw"x" *} """multi"""
    c {punctuation|=} {value attr-value|'a'; sym = :name; r = r"^a+"i}
    @time for i in 1:2:n # loop
        i ≤ 3 && continue
        x {punctuation|=} {value attr-value|i^2 ÷ 0xff + 1_000.5e-3 * 2im}
    end
    return nothing {punctuation|=}{value attr-value|== s ? Inf : length(s)}
end
end
