#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
end
function boil{group punctuation|(}k::Kettle, n=10; verbose::Bool=true{group punctuation|)}::Int
    s = "at {anchor function|$}{group punctuation|(}k{char-set class-name|.}litres{group punctuation|)} l {anchor function|$}n{escape|\\n}" {quantifier number|*} raw"x" {quantifier number|*} """multi"""
    c = 'a'; sym = :name; r = r"{anchor function|^}a{quantifier number|+}"i
    @time for i in 1:2:n # loop
        i ≤ 3 && continue
        x = i{anchor function|^}2 ÷ 0xff {quantifier number|+} 1_000{char-set class-name|.}5e-3 {quantifier number|*} 2im
    end
    return nothing === s {quantifier number|?} Inf : length{group punctuation|(}s{group punctuation|)}
end
end
