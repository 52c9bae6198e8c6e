#= block
comment =#
module Tea
using {property unquoted|LinearAlgebra}{operator|:} norm
struct Kettle{punctuation|\{}T<{operator|:}Real{punctuation|\}} <{operator|:} Pot
    {property unquoted|litres}{operator|:}{operator|:}T
    {property unquoted|name}{operator|:}{operator|:}String
end
function boil({property unquoted|k}{operator|:}{operator|:}Kettle{punctuation|,} n={number|10}; {property unquoted|verbose}{operator|:}{operator|:}Bool={boolean|true}){operator|:}{operator|:}Int
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = {string|'a'}; sym = {operator|:}name; r = r{string|"^a+"}i
    @time for i in {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} && continue
        x = i^{number|2} ÷ {number|0xff} + {number|1}_000.{number|5e-3} * {number|2}im
    end
    return nothing === s ? {property unquoted|Inf} {operator|:} length(s)
end
end
