#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
end
function boil(k::Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose::Bool{operator|=}true)::Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} :name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i in 1:2:n # loop
        i ≤ {number|3} && continue
        x {operator|=} i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf : length(s)
end
end
