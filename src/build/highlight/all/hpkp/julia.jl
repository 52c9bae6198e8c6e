#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle, n{operator|=}10{punctuation|;} verbose::Bool{operator|=}true)::Int
    s {operator|=} "at $(k.litres) l $n\\n" * raw"x" * """multi"""
    c {operator|=} 'a'{punctuation|;} sym {operator|=} :name{punctuation|;} r {operator|=} r"^a+"i
    @time for i in 1:2:n # loop
        i ≤ 3 && continue
        x {operator|=} i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf : length(s)
end
end
