#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle\{T{operator|<}:Real\} {operator|<}: Pot
    {label function|litres:}:T
    {label function|name:}:String
end
function boil(k::Kettle, n{operator|=}{number|10}{comment|; verbose::Bool=true)::Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{comment|; sym = :name; r = r"^a+"i}
    @time for i in {number|1}:{number|2}:n # loop
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} 1_000{number|.5e-3} {operator|*} 2im
    end
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf : length(s)
end
end
