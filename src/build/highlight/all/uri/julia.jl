{fragment|{fragment-delimiter|#}=} block
{path|comment} ={fragment|{fragment-delimiter|#}}
{path|module} Tea
{path|using} LinearAlgebra: norm
{path|struct} Kettle\{T<:Real\} <: Pot
    litres::T
    name::String
{path|end}
{path|function} boil(k::Kettle, n=10; verbose::Bool=true)::Int
    s = "at $(k.litres) l $n\\n" * raw"x" * """multi"""
    c = 'a'; sym = :name; r = r"^a+"i
    @time for i in 1:2:n {fragment|{fragment-delimiter|#}} loop
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s {query|{query-delimiter|?}} Inf : length(s)
{path|end}
{path|end}
