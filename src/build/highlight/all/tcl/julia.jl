{comment|#= block}
comment ={comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T{operator|<}:Real{punctuation|\}} {operator|<}: Pot
    litres::T
    name::String
end
function boil{punctuation|(}k::Kettle, n=10; verbose::Bool=true{punctuation|)}::Int
    s = {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c = 'a'; sym = :name; r = r{string|"^a+"}i
    @time for i {operator|in} 1:2:n {comment|# loop}
        i ≤ 3 {operator|&&} continue
        x = i{operator|^}2 ÷ 0xff {operator|+} 1_000.5e{operator|-}3 {operator|*} 2im
    end
    {builtin|return} nothing {operator|==}= s {operator|?} Inf : length{punctuation|(}s{punctuation|)}
end
end
