{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|::}T
    name{punctuation|::}{datatype symbol|String}
end
{keyword|function} {function|boil}{punctuation|(}k{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|::}Int
    s {operator|=} {string|{double-quoted|"at $(k.litres) l {interpolation variable|$n}\\n"}} {operator|*} raw{string|{double-quoted|"x"}} {operator|*} {string|{double-quoted|""}}{string|{double-quoted|"multi"}}{string|{double-quoted|""}}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|{double-quoted|"^a+"}}i
    @time for i {operator|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i ≤ {number|3} && continue
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
