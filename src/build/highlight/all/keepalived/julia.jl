{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T<:Real{punctuation|\}} <: Pot
    litres::T
    {property|name}::String
{property|end}
function boil(k::Kettle, n{operator|=}{number|10}; verbose::Bool{operator|=}{boolean|true})::Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}"multi{string|""}"
    c {operator|=} {string|'a'}; sym {operator|=} :{property|name}; r {operator|=} r{string|"^a+"}i
    {conditional-configuration variable|@time} for i in {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} && continue
        x {operator|=} i^{number|2} ÷ {number|0}xff + {number|1}_000.5e-3 * {number|2}im
    {property|end}
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf : length(s)
{property|end}
{property|end}
