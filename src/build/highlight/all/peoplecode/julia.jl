#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle\{T{operator|<}{punctuation|:}Real\} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
{keyword|function} {function-definition function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} && continue
        x {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
