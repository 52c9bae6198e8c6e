#= block
comment =#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T<{operator|:}Real{punctuation|\}} <{operator|:} Pot
    litres{operator|:}{operator|:}T
    name{operator|:}{operator|:}String
end
function boil(k{operator|:}{operator|:}Kettle{punctuation|,} n={number|10}; verbose{operator|:}{operator|:}Bool={boolean|true}){operator|:}{operator|:}Int
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}"multi{string|""}"
    c = 'a'; sym = {operator|:}name; r = r{string|"^a+"}i
    @time for i in {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} && continue
        x = i^{number|2} ÷ 0xff + 1_000.{number|5e-3} * 2im
    end
    return nothing === s ? Inf {operator|:} length(s)
end
end
