#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T{operator|<}:Real{punctuation|\}} {operator|<}: Pot
    litres::T
    name::String
end
function {function-name builtin|boil}{punctuation|(}k::Kettle{operator|,} n{operator|=}{number|10}{punctuation|;} verbose::Bool{operator|=}{boolean|true}{punctuation|)}::Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} :name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i in {range selector|{row|1}{operator|:}{row|2}}:n # loop
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000.{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf : {function-name builtin|length}{punctuation|(}s{punctuation|)}
end
end
