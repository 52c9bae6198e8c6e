#{operator|=} block
comment {operator|=}#
module Tea
using {variable|LinearAlgebra}{punctuation|:} norm
{keyword|struct} Kettle{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    litres{comment|::T}
    name{comment|::String}
{keyword|end}
function boil{punctuation|(}k{comment|::Kettle, n=10; verbose::Bool=true)::Int}
    s {operator|=} "at ${punctuation|(}k.litres{punctuation|)} l $n\\n" * raw"x" * """multi"""
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r"^a+"i
    @time {keyword|for} i in {variable|1}{punctuation|:}{variable|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i^{number|2} ÷ 0xff + 1_000.5e{number|-3} * 2im
    {keyword|end}
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
