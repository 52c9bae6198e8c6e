#= block
comment =#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
{keyword|end}
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n=10{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool=true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = 'a'{punctuation|;} sym = {punctuation|:}name{punctuation|;} r = r{string|"^a+"}i
    @time for i in 1{punctuation|:}2{punctuation|:}n # loop
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    {keyword|end}
    {keyword|return} nothing === s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
