#{operator|=} {class-name|block}
comment {operator|=}#
module Tea
using LinearAlgebra{operator|:} {class-name|norm}
struct Kettle{punctuation|\{}T{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    litres{operator|:}{operator|:}{class-name|T}
    name{operator|:}{operator|:}{class-name|String}
end
{class-name|function} boil{punctuation|(}k{operator|:}{operator|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {operator|:}{class-name|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i in {number|1}{operator|:}{number|2}{operator|:}{class-name|n} # loop
        i ≤ {number|3} && {class-name|continue}
        x {operator|=} i^{number|2} ÷ {number|0xff} + 1_000{punctuation|.}{number|5e-3} * 2im
    end
    {class-name|return} nothing {operator|=}{operator|=}{operator|=} s {operator|?} Inf {operator|:} {class-name|length}{punctuation|(}s{punctuation|)}
end
end
