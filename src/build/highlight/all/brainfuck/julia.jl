{comment|#=} {comment|block}
{comment|comment} {comment|=#}
{comment|module} {comment|Tea}
{comment|using} {comment|LinearAlgebra:} {comment|norm}
{comment|struct} {comment|Kettle\{T}{pointer keyword|<}{comment|:Real\}} {pointer keyword|<}{comment|:} {comment|Pot}
    {comment|litres::T}
    {comment|name::String}
{comment|end}
{comment|function} {comment|boil(k::Kettle}{operator|,} {comment|n=10;} {comment|verbose::Bool=true)::Int}
    {comment|s} {comment|=} {comment|"at} {comment|$(k}{operator|.}{comment|litres)} {comment|l} {comment|$n\\n"} {comment|*} {comment|raw"x"} {comment|*} {comment|"""multi"""}
    {comment|c} {comment|=} {comment|'a';} {comment|sym} {comment|=} {comment|:name;} {comment|r} {comment|=} {comment|r"^a}{increment inserted|+}{comment|"i}
    {comment|@time} {comment|for} {comment|i} {comment|in} {comment|1:2:n} {comment|#} {comment|loop}
        {comment|i} {comment|≤} {comment|3} {comment|&&} {comment|continue}
        {comment|x} {comment|=} {comment|i^2} {comment|÷} {comment|0xff} {increment inserted|+} {comment|1_000}{operator|.}{comment|5e}{decrement deleted|-}{comment|3} {comment|*} {comment|2im}
    {comment|end}
    {comment|return} {comment|nothing} {comment|===} {comment|s} {comment|?} {comment|Inf} {comment|:} {comment|length(s)}
{comment|end}
{comment|end}
