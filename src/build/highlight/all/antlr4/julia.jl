#{punctuation|=} block
comment {punctuation|=}#
module Tea
using {definition token constant|LinearAlgebra}{punctuation|:} norm
struct Kettle{action|{punctuation|\{}{content|T<:Real}{punctuation|\}}} <{punctuation|:} Pot
    {definition rule class-name|litres}{punctuation|:}{punctuation|:}{constant|T}
    {definition rule class-name|name}{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}{definition rule class-name|k}{punctuation|:}{punctuation|:}Kettle, n{punctuation|=}10{punctuation|;} {definition rule class-name|verbose}{punctuation|:}{punctuation|:}Bool{punctuation|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {punctuation|=} "at ${punctuation|(}k.litres{punctuation|)} l $n\\n" {operator|*} raw"x" {operator|*} """multi"""
    c {punctuation|=} {string|'a'}{punctuation|;} sym {punctuation|=} {punctuation|:}name{punctuation|;} r {punctuation|=} r"^a{operator|+}"i
    {annotation keyword|@time} for i in 1{punctuation|:}2{punctuation|:}n {label punctuation|# loop}
        i ≤ 3 && continue
        x {punctuation|=} i^2 ÷ 0xff {operator|+} 1_000.5e-3 {operator|*} 2im
    end
    return nothing {punctuation|=}{punctuation|=}{punctuation|=} s {operator|?} {definition token constant|Inf} {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
