{comment|#= block}
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle{context-labels|{punctuation|\{}T<:Real{punctuation|\}}} {operator|<}: Pot
    litres::T
    name::String
end
function {function|boil}{punctuation|(}k::Kettle{punctuation|,} n={number|10}{punctuation|;} verbose::Bool=true{punctuation|)}::Int
    s = "at ${punctuation|(}k{punctuation|.}litres{punctuation|)} l $n\\n" {operator|*} raw"x" {operator|*} """multi"""
    c = 'a'{punctuation|;} sym = :name{punctuation|;} r = r"{operator|^}a{operator|+}"i
    @time for i in {number|1}:{number|2}:n # loop
        i ≤ {number|3} && continue
        x = i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|==}= s ? {number|Inf} : {function|length}{punctuation|(}s{punctuation|)}
end
end
