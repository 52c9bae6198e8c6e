{verb operator|#}{verb operator|=} block
comment {verb operator|=}{verb operator|#}
module Tea
using LinearAlgebra{verb operator|:} norm
struct Kettle{punctuation|\{}T{verb operator|<:}Real{punctuation|\}} {verb operator|<:} Pot
    litres{verb operator|::}T
    name{verb operator|::}String
end
function boil{punctuation|(}k{verb operator|::}Kettle{verb operator|,} n{verb operator|=}{number|10}{punctuation|;} verbose{verb operator|::}Bool{verb operator|=}true{punctuation|)}{verb operator|::}Int
    s {verb operator|=} {string|"at $(k.litres) l $n\\n"} {verb operator|*} raw{string|"x"} {verb operator|*} {string|""}{string|"multi"}{string|""}
    c {verb operator|=} {adverb function|'}a{adverb function|'}{punctuation|;} sym {verb operator|=} {verb operator|:}name{punctuation|;} r {verb operator|=} r{string|"^a+"}i
    {verb operator|@}time for i {keyword|in} {verb operator|1:}{number|2}{verb operator|:}n {verb operator|#} loop
        i ≤ {number|3} {verb operator|&}{verb operator|&} continue
        x {verb operator|=} i{verb operator|^}{number|2} ÷ {number|0xff} {verb operator|+} {number|1}_000{punctuation|.}{number|5e-3} {verb operator|*} {number|2}im
    end
    return nothing {verb operator|=}{verb operator|=}{verb operator|=} s {verb operator|?} Inf {verb operator|:} length{punctuation|(}s{punctuation|)}
end
end
