{comment|#= block}
{directive|{keyword|comment} =#
module Tea
using LinearAlgebra: norm
struct Kettle}{punctuation|\{}T<:Real{punctuation|\}} <: {directive|{keyword|Pot}
    litres::T
    name::String
end
function boil(k::Kettle, n=10}{punctuation|;} {directive|{keyword|verbose::Bool=true)::Int}
    s = {string|"at $(k.litres) l {variable|$n}{escape entity|\\n}"} * raw{string|"x"} * {string|""}"multi{string|""}"
    c = {string|'a'}}{punctuation|;} {directive|{keyword|sym} = :name}{punctuation|;} r = r"^a+"i
    @time for i in 1:2:n {comment|# loop}
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s ? Inf : length(s)
end
end
