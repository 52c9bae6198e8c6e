{constant|#}{function|=} block
comment {function|=}{constant|#}
module Tea
using LinearAlgebra{dfn builtin|:} norm
struct Kettle{dfn builtin|\{}T{function|<}{statement|:Real}{dfn builtin|\}} {function|<}{dfn builtin|:} Pot
    litres{dfn builtin|:}{dfn builtin|:}T
    name{dfn builtin|:}{statement|:String}
end
function boil{punctuation|(}k{dfn builtin|:}{statement|:Kettle}{function|,} n{function|=}{number|10}{punctuation|;} verbose{dfn builtin|:}{statement|:Bool}{function|=}true{punctuation|)}{dfn builtin|:}{statement|:Int}
    s {function|=} "at ${punctuation|(}k{dyadic-operator operator|.}litres{punctuation|)} l $n{monadic-operator operator|\\}n" {function|*} raw"x" {function|*} """multi"""
    c {function|=} {string|'a'}{punctuation|;} sym {function|=} {dfn builtin|:}name{punctuation|;} r {function|=} r"^a{function|+}"i
    {dyadic-operator operator|@}time for i in {number|1}{dfn builtin|:}{number|2}{dfn builtin|:}n {comment|# loop}
        i {function|≤} {number|3} {monadic-operator operator|&}{monadic-operator operator|&} continue
        x {function|=} i^{number|2} {function|÷} {number|0}xff {function|+} {number|1}_{number|000.5}e{function|-}{number|3} {function|*} {number|2}im
    end
    return nothing {function|=}{function|=}{function|=} s {function|?} Inf {dfn builtin|:} length{punctuation|(}s{punctuation|)}
end
end
