{operator|#}{operator|=} block
comment {operator|=}{operator|#}
module Tea
using LinearAlgebra: norm
struct Kettle\{T{operator|<}:Real\} {operator|<}: Pot
    litres::T
    name::String
end
function boil{punctuation|(}k::Kettle{punctuation|,} n{operator|=}{number|10}{comment|; verbose::Bool=true)::Int}
    s {operator|=} {string|"at $(k.litres) l {variable|$n}\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {char|'a'}{comment|; sym = :name; r = r"^a+"i}
    @time for i in {number|1}:{number|2}:n {operator|#} loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000.{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|==}{operator|=} s {operator|?} Inf : length{punctuation|(}s{punctuation|)}
end
end
