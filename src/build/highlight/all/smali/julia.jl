{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using {field variable|LinearAlgebra}{punctuation|:} norm
struct Kettle{punctuation|\{}T<{punctuation|:}{label property|Real}{punctuation|\}} <{punctuation|:} Pot
    {field variable|litres}{punctuation|:}{punctuation|:}{label property|T}
    {field variable|name}{punctuation|:}{punctuation|:}{label property|String}
end
function {function|boil}{punctuation|(}{field variable|k}{punctuation|:}{punctuation|:}{label property|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} {field variable|verbose}{punctuation|:}{punctuation|:}{label property|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{label property|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}{label property|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i in {field variable|1}{punctuation|:}{field variable|2}{punctuation|:}{label property|n} {comment|# loop}
        i ≤ {number|3} && continue
        x {operator|=} i^{number|2} ÷ {number|0xff} + 1_000.5e-3 * 2im
    end
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
