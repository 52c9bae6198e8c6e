#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle\{T<{lisp-property property|:Real\}} <: Pot
    litres:{lisp-property property|:T}
    name:{lisp-property property|:String}
end
function boil{punctuation|(}{car|k}:{lisp-property property|:Kettle}, n=10{comment|; verbose::Bool=true)::Int}
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = {quoted-symbol variable symbol|'a}'{comment|; sym = :name; r = r"^a+"i}
    @time for i in 1:2{lisp-property property|:n} # loop
        i ≤ {number|3} && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s ? Inf : length{punctuation|(}{car|s}{punctuation|)}
end
end
