{normal-word|#=} {normal-word|block}
{normal-word|comment} {normal-word|=#}
{normal-word|module} {normal-word|Tea}
{normal-word|using} {normal-word|LinearAlgebra:} {normal-word|norm}
{normal-word|struct} {normal-word|Kettle\{T<:Real\}} {normal-word|<:} {normal-word|Pot}
    {normal-word|litres::T}
    {normal-word|name::String}
{normal-word|end}
{normal-word|function} {normal-word|boil(k::Kettle,} {normal-word|n=10;} {normal-word|verbose::Bool=true)::Int}
    {normal-word|s} {kernel-builtin variable|=} {string|"at $(k.litres) l $n{number|\\n}"} {math-builtin variable|*} {normal-word|raw"x"} {math-builtin variable|*} {string|""}{string|"multi"}{string|""}
    {normal-word|c} {kernel-builtin variable|=} {normal-word|'a';} {normal-word|sym} {kernel-builtin variable|=} {normal-word|:name;} {normal-word|r} {kernel-builtin variable|=} {normal-word|r"^a+"i}
    {normal-word|@time} {normal-word|for} {normal-word|i} {normal-word|in} {normal-word|1:2:n} {normal-word|#} {combinators keyword|loop}
        {normal-word|i} {normal-word|≤} {number|3} {normal-word|&&} {normal-word|continue}
        {normal-word|x} {kernel-builtin variable|=} {normal-word|i^2} {normal-word|÷} {number|0xff} {math-builtin variable|+} {normal-word|1_000.5e-3} {math-builtin variable|*} {normal-word|2im}
    {normal-word|end}
    {normal-word|return} {normal-word|nothing} {normal-word|===} {normal-word|s} {kernel-builtin variable|?} {normal-word|Inf} {colon-syntax function|: length(s)}
{normal-word|end}
{normal-word|end}
