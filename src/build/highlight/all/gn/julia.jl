{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T{operator|<}:Real{punctuation|\}} {operator|<}: Pot
    litres::T
    name::String
end
function {function|boil}{punctuation|(}k::Kettle{punctuation|,} n{operator|=}{number|10}; verbose::Bool{operator|=}{boolean|true}{punctuation|)}::Int
    s {operator|=} {string-literal|{string|"at $(k.litres) l }{interpolation|{variable|$n}}{string|\\n"}} * raw{string-literal|{string|"x"}} * {string-literal|{string|""}}"multi{string-literal|{string|""}}"
    c {operator|=} 'a'; sym {operator|=} :name; r {operator|=} r{string-literal|{string|"^a+"}}i
    @time for i in {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}5e{number|-3} * 2im
    end
    return nothing {operator|==}{operator|=} s ? Inf : {function|length}{punctuation|(}s{punctuation|)}
end
end
