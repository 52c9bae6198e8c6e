{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}{constant|T}{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    {class-name static-context|litres}{operator|::}{constant|T}
    {class-name static-context|name}{operator|::}{keyword type-declaration|String}
end
{keyword|function} {function-definition function|boil}{punctuation|(}{class-name static-context|k}{operator|::}{constant|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} {class-name static-context|verbose}{operator|::}{keyword type-declaration|Bool}{operator|=}{constant boolean|true}{punctuation|)}{operator|::}{keyword type-declaration|Int}
    s {operator|=} {string double-quoted-string|"at $(k.litres) l {interpolation|{variable|$n}}\\n"} {operator|*} raw{string double-quoted-string|"x"} {operator|*} {string double-quoted-string|""}{string double-quoted-string|"multi"}{string double-quoted-string|""}
    c {operator|=} {string single-quoted-string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string double-quoted-string|"^a+"}i
    @time {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|===} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
