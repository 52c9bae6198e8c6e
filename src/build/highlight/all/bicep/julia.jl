#{operator|=} block
comment {operator|=}#
{keyword|module} Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    {property|litres}{operator|:}{operator|:}T
    {property|name}{operator|:}{operator|:}String
end
function {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}Int
    s {operator|=} "at ${punctuation|(}k{punctuation|.}litres{punctuation|)} l $n\\n" {operator|*} raw"x" {operator|*} """multi"""
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r"{operator|^}a{operator|+}"i
    {decorator|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    return nothing {operator|===} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
