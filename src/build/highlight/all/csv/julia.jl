{value|#= block}
{value|comment =#}
{value|module Tea}
{value|using LinearAlgebra: norm}
{value|struct Kettle\{T<:Real\} <: Pot}
{value|    litres::T}
{value|    name::String}
{value|end}
{value|function boil(k::Kettle}{punctuation|,}{value| n=10; verbose::Bool=true)::Int}
{value|    s = }{value|"at $(k.litres) l $n\\n"}{value| * raw}{value|"x"}{value| * }{value|"""multi"""}
{value|    c = 'a'; sym = :name; r = r}{value|"^a+"}{value|i}
{value|    @time for i in 1:2:n # loop}
{value|        i ≤ 3 && continue}
{value|        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im}
{value|    end}
{value|    return nothing === s ? Inf : length(s)}
{value|end}
{value|end}
