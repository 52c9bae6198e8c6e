{comment-hash comment|#= block}
comment {operator|=}{comment-hash comment|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    {function|name}{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}; verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|{punctuation|"}at $(k.litres) l $n\\n{punctuation|"}} {operator|*} raw{string|{punctuation|"}x{punctuation|"}} {operator|*} {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}multi{punctuation|"}}{string|{punctuation|"}{punctuation|"}}
    c {operator|=} {string|{punctuation|'}a{punctuation|'}}; sym {operator|=} {punctuation|:}{function|name}; r {operator|=} r{string|{punctuation|"}^a+{punctuation|"}}i
    @time {keyword|for} i {operator|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment-hash comment|# loop}
        i ≤ {number|3} && {keyword|continue}
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    return nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
