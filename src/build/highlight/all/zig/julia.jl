#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
{keyword|struct} {class-name|Kettle}{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}{class-name|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
