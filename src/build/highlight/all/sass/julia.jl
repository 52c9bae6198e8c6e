{selector|#= block}
{selector|comment =#}
{selector|module Tea}
{selector|using LinearAlgebra: norm}
{selector|struct Kettle\{T<:Real\} <: Pot}
{property-line|    {property|litres}{punctuation|:}{punctuation|:}{property|T}}
{property-line|    {property|name}{punctuation|:}{punctuation|:}{property|String}}
{selector|end}
{selector|function boil(k::Kettle, n=10; verbose::Bool=true)::Int}
    {selector|s = "at $(k.litres) l $n\\n" * raw"x" * """multi"""}
    {selector|c = 'a'; sym = :name; r = r"^a+"i}
{atrule-line|    {atrule|@time} for i in 1:2:n # loop}
        {selector|i ≤ 3 && continue}
        {selector|x = i^2 ÷ 0xff + 1_000.5e-3 * 2im}
    {selector|end}
    {selector|return nothing === s ? Inf : length(s)}
{selector|end}
{selector|end}
