{comment|#= block}
comment ={comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real{punctuation|\}} <: Pot
    {inserted class-name|litres::T}
    {inserted class-name|name::String}
end
function {function|boil}{punctuation|(}{inserted class-name|k::Kettle}, n={number|10}; {inserted class-name|verbose::Bool}=true{punctuation|)}::Int
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = 'a'; sym = :name; r = r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} && continue
        x = i^{number|2} ÷ 0xff + 1_000.5e-{number|3} * 2im
    end
    return nothing === s ? Inf : {function|length}{punctuation|(}s{punctuation|)}
end
end
