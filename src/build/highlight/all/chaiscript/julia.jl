#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|::}T
    name{operator|::}String
end
function {function|boil}{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{boolean|true}{punctuation|)}{operator|::}Int
    s {operator|=} {string-interpolation|{string|"at $(k.litres) l $n\\n"}} {operator|*} raw{string-interpolation|{string|"x"}} {operator|*} {string-interpolation|{string|""}}"multi{string-interpolation|{string|""}}"
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string-interpolation|{string|"^a+"}}i
    @time {keyword|for} i in {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
