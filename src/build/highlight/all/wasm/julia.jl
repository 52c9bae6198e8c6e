#= {keyword|block}
comment =#
{keyword|module} Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
{keyword|end}
function boil{punctuation|(}k::Kettle, n={number|10}; verbose::Bool=true{punctuation|)}::Int
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = 'a'; sym = :name; r = r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n # {keyword|loop}
        i ≤ {number|3} && continue
        x = i^{number|2} ÷ {number|0xff} + {number|1_000.5e-3} * 2im
    {keyword|end}
    {keyword|return} nothing === s ? Inf : length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
