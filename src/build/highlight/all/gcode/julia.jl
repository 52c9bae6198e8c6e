#= block
comment =#
module {property|T}ea
using {property|L}inearAlgebra{punctuation|:} norm
struct {property|K}ettle\{{property|T}<{punctuation|:}{property|R}eal\} <{punctuation|:} {property|P}ot
    litres{punctuation|:}{punctuation|:}{property|T}
    name{punctuation|:}{punctuation|:}{property|S}tring
end
function boil(k{punctuation|:}{punctuation|:}{property|K}ettle, n=10{comment|; verbose::Bool=true)::Int}
    s = {string|"at $(k.litres) l $n\\n"} {punctuation|*} raw{string|"x"} {punctuation|*} {string|"""multi"""}
    c = 'a'{comment|; sym = :name; r = r"^a+"i}
    @time for i in 1{punctuation|:}2{punctuation|:}n # loop
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 {punctuation|*} 2im
    end
    return nothing === s ? {property|I}nf {punctuation|:} length(s)
end
end
