{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T{operator|<}:Real{punctuation|\}} {operator|<}: Pot
    litres::T
    name::String
end
{keyword|function} boil{punctuation|(}k::Kettle, {assign-left variable|n}{operator|=}{number|10}{punctuation|;} verbose::Bool{operator|=}true{punctuation|)}::Int
    s {operator|=} {string|"at {variable|{variable|$(}k.litres{variable|)}} l {variable|$n}{entity|\\n}"} * raw{string|"x"} * {string|""}"multi{string|""}"
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} :name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} {for-or-select variable|i} {keyword|in} {number|1}:2:n {comment|# loop}
        i ≤ {number|3} {operator|&&} {builtin class-name|continue}
        x {operator|=} i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    {builtin class-name|return} nothing {operator|==}{operator|=} s ? Inf {builtin class-name|:} length{punctuation|(}s{punctuation|)}
end
end
