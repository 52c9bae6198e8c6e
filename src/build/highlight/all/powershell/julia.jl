{comment|#= block}
comment ={comment|#}
module Tea
{keyword|using} LinearAlgebra: norm
struct Kettle{punctuation|\{}T<:Real{punctuation|\}} <: Pot
    litres::T
    name::String
{keyword|end}
{keyword|function} boil{punctuation|(}k::Kettle{punctuation|,} n=10{punctuation|;} verbose::Bool=true{punctuation|)}::Int
    s = {string|"at {function|${punctuation|(}k{punctuation|.}litres{punctuation|)}} l {variable|$n}\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c = {string|'a'}{punctuation|;} sym = :name{punctuation|;} r = r{string|"^a+"}i
    @time {keyword|for} i in 1:2:n {comment|# loop}
        i ≤ 3 && {keyword|continue}
        x = i^2 ÷ 0xff {operator|+} 1_000{punctuation|.}5e-3 {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing === s ? Inf : length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
