{selector|#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle}{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    {property|litres}{punctuation|:}{punctuation|:}T
    {property|name}{punctuation|:}{punctuation|:}String
end
function {function|boil}{punctuation|(}{property|k}{punctuation|:}{punctuation|:}Kettle{punctuation|,} n=10{punctuation|;} {property|verbose}{punctuation|:}{punctuation|:}Bool=true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = {string|'a'}{punctuation|;} sym = {punctuation|:}name{punctuation|;} r = r{string|"^a+"}i
    @time for i in 1{punctuation|:}2{punctuation|:}n # loop
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s ? {property|Inf} {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
