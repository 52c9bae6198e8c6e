#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T<:Real{punctuation|\}} <: Pot
    litres::T
    name::String
end
function boil{expression|{punctuation|(}k::Kettle, n={number|10}{punctuation|;} verbose::Bool={boolean|true}{punctuation|)}}::Int
    s = "at ${expression|{punctuation|(}k.litres{punctuation|)}} l {variable|$n}\\n" * raw"x" * """multi"""
    c = 'a'{punctuation|;} sym = :name{punctuation|;} r = r"{function|^a}+"i
    {function|@time} for i in 1:2:n {parser-comment comment|# loop}
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s ? Inf : length{expression|{punctuation|(}s{punctuation|)}}
end
end
