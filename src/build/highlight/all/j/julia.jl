{verb keyword|#}{verb keyword|=} block
comment {verb keyword|=}{verb keyword|#}
module Tea
using LinearAlgebr{operator|a:} norm
struct Kettle{verb keyword|\{}T{verb keyword|<:}Real{adverb builtin|\}} {verb keyword|<:} Pot
    litre{verb keyword|s:}{conjunction variable|:}T
    name{conjunction variable|::}String
end
function boil{punctuation|(}k{conjunction variable|::}Kettle{verb keyword|,} n{verb keyword|=}{number|10}{verb keyword|;} verbose{conjunction variable|::}Bool{verb keyword|=}true{punctuation|)}{conjunction variable|::}Int
    s {verb keyword|=} {conjunction variable|"}at {verb keyword|$}{punctuation|(}k{conjunction variable|.}litres{punctuation|)} l {verb keyword|$}n{adverb builtin|\\}n{conjunction variable|"} {verb keyword|*} raw{conjunction variable|"}x{conjunction variable|"} {verb keyword|*} {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}multi{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
    c {verb keyword|=} {string|'a'}{verb keyword|;} sym {verb keyword|=} {conjunction variable|:}name{verb keyword|;} r {verb keyword|=} r{conjunction variable|"}{verb keyword|^}a{verb keyword|+}{conjunction variable|"}i
    {conjunction variable|@}time for i in {verb keyword|1:}{verb keyword|2:}n {verb keyword|#} loop
        i ≤ {number|3} {conjunction variable|&}{conjunction variable|&} continue
        x {verb keyword|=} i{verb keyword|^}{number|2} ÷ {number|0}xff {verb keyword|+} {number|1}{number|_000.5}e{verb keyword|-}{number|3} {verb keyword|*} {number|2}im
    end
    return nothing {verb keyword|=}{verb keyword|=}{verb keyword|=} s {verb keyword|?} Inf {conjunction variable|:} length{punctuation|(}s{punctuation|)}
end
end
