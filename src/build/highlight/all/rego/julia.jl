{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using {property|LinearAlgebra}{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    {property|litres}{operator|:}{operator|:}T
    {property|name}{operator|:}{operator|:}String
end
function {function|boil}{punctuation|(}{property|k}{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} {property|verbose}{operator|:}{operator|:}Bool{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i in {number|1}{operator|:}{number|2}{operator|:}n {comment|# loop}
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|==}{operator|=} s ? {property|Inf} {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
