{comment|#= block}
comment {keyword|=}{comment|#}
module Tea
using {function|{prefix|LinearAlgebra{punctuation|:}}} norm
struct Kettle{punctuation|\{}T<{function|{prefix|{punctuation|:}}{local-name|Real}}{punctuation|\}} <{function|{prefix|{punctuation|:}}} Pot
    {function|{prefix|litres{punctuation|:}}{local-name|:T}}
    {function|{prefix|name{punctuation|:}}{local-name|:String}}
end
function boil{punctuation|(}{function|{prefix|k{punctuation|:}}{local-name|:Kettle}}{punctuation|,} n{keyword|=}{number|10}{punctuation|;} {function|{prefix|verbose{punctuation|:}}{local-name|:Bool}}{keyword|=}{boolean|true}{punctuation|)}{function|{prefix|{punctuation|:}}{local-name|:Int}}
    s {keyword|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {multiline-string string|"""multi"""}
    c {keyword|=} {string|'a'}{punctuation|;} sym {keyword|=} {function|{prefix|{punctuation|:}}{local-name|name}}{punctuation|;} r {keyword|=} r{string|"^a+"}i
    {tag|{punctuation|@}time} for i in {number|1}{function|{prefix|{punctuation|:}}{local-name|2:n}} {comment|# loop}
        i ≤ {number|3} && continue
        x {keyword|=} i^{number|2} ÷ {number|0}xff + {number|1}_000{punctuation|.}{number|5e-3} * {number|2}im
    end
    return nothing {keyword|=}{keyword|=}{keyword|=} s ? Inf {function|{prefix|{punctuation|:}}} length{punctuation|(}s{punctuation|)}
end
end
