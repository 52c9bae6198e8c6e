{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|:}{operator|:}T
    name{operator|:}{operator|:}{argument|{keyword|String}
end}
{keyword|function} {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} {argument-label|{argument-name punctuation|n}{punctuation|=}}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{argument|{keyword|Int}
    s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @{builtin-function function|time} {keyword|for} i in {number|1}{operator|:}{number|2}{operator|:}n {comment|# loop}
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
