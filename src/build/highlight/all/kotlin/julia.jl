#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|::}T
    name{operator|::}String
end
function {function|boil}{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{boolean|true}{punctuation|)}{operator|::}Int
    s {operator|=} {string-literal singleline|{string|"at $(k.litres) l }{interpolation|{interpolation-punctuation punctuation|$}{expression|n}}{string|\\n"}} {operator|*} raw{string-literal singleline|{string|"x"}} {operator|*} {string-literal multiline|{string|"""multi"""}}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string-literal singleline|{string|"^a+"}}i
    {label symbol|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|===} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
