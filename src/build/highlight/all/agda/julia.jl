#= block
comment =#
{keyword|module} Tea
{function|using LinearAlgebra}{operator|:} norm
struct Kettle{punctuation|\{}{function|T<}:Real{punctuation|\}} {function|<}{operator|:} Pot
    {function|litres}::T
    {function|name}::String
end
function boil{punctuation|(}{function|k}::Kettle, n=10{punctuation|;} {function|verbose}::Bool=true{punctuation|)}::Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'{punctuation|;} {function|sym = }:name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {punctuation|@}{function|time for i in 1}:2:n # loop
        i ≤ 3 && continue
        x {operator|=} i^2 ÷ 0xff + 1_000{punctuation|.}5e-3 * 2im
    end
    {function|return nothing === s ? Inf }{operator|:} length{punctuation|(}s{punctuation|)}
end
end
