#{punctuation|=} block
{tag|comment} {plain-text|=#}
{tag|module} {plain-text|Tea}
{tag|using} {plain-text|LinearAlgebra: norm}
{tag|struct} {plain-text|Kettle\{T<:Real\} <: Pot}
    {tag|litres{punctuation|:}}:T
    {tag|name{punctuation|:}}:String
{tag|end}
{tag|function} {plain-text|boil(k::Kettle, n=10; verbose::Bool=true)::Int}
    {tag|s} {plain-text|= "at $(k.litres) l $n\\n" * raw"x" * """multi"""}
    {tag|c} {plain-text|= 'a'; sym = :name; r = r"^a+"i}
    @time for i in 1:2:n # loop
        {tag|i} {plain-text|≤ 3 && continue}
        {tag|x} {plain-text|= i^2 ÷ 0xff + 1_000.5e-3 * 2im}
    {tag|end}
    {tag|return} {plain-text|nothing === s ? Inf : length(s)}
{tag|end}
{tag|end}
