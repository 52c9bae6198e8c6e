{comment|#= block}
comment ={comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}{boolean|T}{operator|<}:Real{punctuation|\}} {operator|<}: Pot
    litres::{boolean|T}
    name::String
end
function boil{punctuation|(}k::Kettle, n={number|10}; verbose::Bool={boolean|true}{punctuation|)}::Int
    s = {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c = {string|'a'}; sym = :name; r = r{string|"^a+"}i
    {macro property|@time} for i in {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} {operator|&&} continue
        x = i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000.{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|==}= s ? Inf : length{punctuation|(}s{punctuation|)}
end
end
