{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra{operator|:} norm
struct {function|Kettle}{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|:}{operator|:}T
    name{operator|:}{operator|:}String
{keyword|end}
function {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}true{punctuation|)}{operator|:}{operator|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time for i in {number|1}{operator|:}{number|2}{operator|:}n {comment|# loop}
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000{operator|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|===} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
