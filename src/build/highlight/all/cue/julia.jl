#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}; verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string-literal|{string|"at $(k.litres) l $n}{escape string|\\n}{string|"}} {operator|*} raw{string-literal|{string|"x"}} {operator|*} {string-literal|{string|"""multi"""}}
    c {operator|=} {string-literal|{string|'a'}}; sym {operator|=} {punctuation|:}name; r {operator|=} r{string-literal|{string|"^a+"}}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    end
    return nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
