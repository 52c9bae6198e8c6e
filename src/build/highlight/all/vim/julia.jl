#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
{keyword|function} {function|boil}{punctuation|(}{keyword|k}{punctuation|:}{punctuation|:}Kettle{punctuation|,} {keyword|n}{operator|=}{number|10}{punctuation|;} {keyword|verbose}{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {keyword|c} {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} {keyword|r} {operator|=} {keyword|r}{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}{keyword|n} # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        {keyword|x} {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} 1_000{operator|.}5e{operator|-}{number|3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
