#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle{punctuation|,} n={number|10}; verbose::Bool=true)::Int
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = 'a'; sym = :name; r = r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n # loop
        i ≤ {number|3} && continue
        x = i^{number|2} ÷ {number|0}xff + {number|1}_000.{number|5}e-{number|3} * {number|2}im
    end
    return nothing === s ? Inf : length(s)
end
end
