{comment|#= block}
{entry string|comment =#}
{entry string|module Tea}
{entry string|using LinearAlgebra: norm}
{entry string|struct Kettle\{T<:Real\} <: Pot}
    {entry string|litres::T}
    {entry string|name::String}
{entry string|end}
{entry string|function boil(k::Kettle, n=10; verbose::Bool=true)::Int}
    {entry string|s = "at $(k.litres) l $n\\n" {operator|*} raw"x" {operator|*} """multi"""}
    {entry string|c = 'a'; sym = :name; r = r"^a+"i}
    {entry string|@time for i in 1:2:n # loop}
        {entry string|i ≤ 3 && continue}
        {entry string|x = i^2 ÷ 0xff + 1_000.5e-3 {operator|*} 2im}
    {entry string|end}
    {entry string|return nothing === s {operator|?} Inf : length(s)}
{entry string|end}
{entry string|end}
