{selector|#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle}{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    {property|litres}{punctuation|:}{punctuation|:}T
    {property|name}{punctuation|:}{punctuation|:}String
end
function {function|boil}{punctuation|(}{property|k}{punctuation|:}{punctuation|:}Kettle{punctuation|,} n=10{punctuation|;} {property|verbose}{punctuation|:}{punctuation|:}Bool=true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s = {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c = {string|'a'}{punctuation|;} sym = {punctuation|:}name{punctuation|;} r = r{string|"^a+"}i
    {variable|@time} for i in {property|1}{punctuation|:}{property|2}{punctuation|:}n # loop
        i ≤ 3 && continue
        x = i^2 ÷ 0xff {operator|+} 1_000.5e{operator|-}3 {operator|*} 2im
    end
    return nothing === s ? {property|Inf} {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
