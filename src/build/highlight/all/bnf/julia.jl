#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle{operator|\{}T<:Real{operator|\}} <: Pot
    litres::T
    name::String
end
function boil{operator|(}k::Kettle, n=10; verbose::Bool=true{operator|)}::Int
    s = {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c = {string|'a'}; sym = :name; r = r{string|"^a+"}i
    @time for i in 1:2:n # loop
        i ≤ 3 && continue
        x = i^2 ÷ 0xff {operator|+} 1_000.5e-3 {operator|*} 2im
    end
    return nothing === s {operator|?} Inf : length{operator|(}s{operator|)}
end
end
