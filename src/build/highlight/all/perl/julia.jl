{comment|#= block}
comment {operator|=}{comment|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    {regex|s = "at $(k.litres) l $n\\n" * raw"x" * """multi"""
    c = 'a'; sym =} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {variable|@time} {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        {operator|x} {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
