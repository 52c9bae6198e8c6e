#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle{T<:Real} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle, n=10; verbose::Bool=true)::Int
    s = "at $(k.litres) l $n\n" * raw"x" * """multi"""
    c = 'a'; sym = :name; r = r"^a+"i
    @time for i in 1:2:n # loop
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s ? Inf : length(s)
end
end
