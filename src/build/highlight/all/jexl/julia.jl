#= block
comment =#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|:}{operator|:}T
    name{operator|:}{operator|:}String
end
function {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n={number|10}; verbose{operator|:}{operator|:}Bool={boolean|true}{punctuation|)}{operator|:}{operator|:}Int
    s = {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c = {string|'a'}; sym = {operator|:}name; r = r{string|"^a+"}i
    @time for i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} continue
        x = i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    end
    return nothing {operator|==}= s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
