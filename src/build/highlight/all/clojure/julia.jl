{operator|#}= block
comment ={operator|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T<:Real{punctuation|\}} <: Pot
    litres::T
    name::String
end
function boil{punctuation|(}k::Kettle{punctuation|,} n={number|10}{comment|; verbose::Bool=true)::Int}
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = 'a'{comment|; sym = :name; r = r"^a+"i}
    {operator|@}time for i in {number|1}:{number|2}:n {operator|#} loop
        i ≤ {number|3} && continue
        x = i{operator|^}{number|2} ÷ {number|0xff} + 1_000.{number|5e-3} * 2im
    end
    return nothing === s ? Inf : length{punctuation|(}{function|s}{punctuation|)}
end
end
