{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|::}T
    name{punctuation|::}String
{keyword|end}
function {function|boil}{punctuation|(}k{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|::}Int
    s {operator|=} {interpolated-string|{string|"at $(k.litres) l $n\\n"}} {operator|*} raw{interpolated-string|{string|"x"}} {operator|*} {interpolated-string|{string|"""multi"""}}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{interpolated-string|{string|"^a+"}}i
    @time {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    {keyword|end}
    return nothing {operator|==}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
