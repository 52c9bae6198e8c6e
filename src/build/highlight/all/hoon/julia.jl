#= {function|block}
{function|comment} =#
{function|module} T{function|ea}
{function|using} L{function|inear}A{function|lgebra}: {function|norm}
{function|struct} K{function|ettle}\{T<:R{function|eal}\} <: P{function|ot}
    {function|litres}{comment|::T}
    {function|name}{comment|::String}
{function|end}
{function|function} {function|boil}({function|k}{comment|::Kettle, n=10; verbose::Bool=true)::Int}
    {function|s} = {string|"at $(k.litres) l $n\\n"} {class-name|*} {function|raw}{string|"x"} {class-name|*} {string|""}{string|"multi"}{string|""}
    {function|c} = {string|'a'}; {function|sym} = :{function|name}; {function|r} = {function|r}{string|"^a+"}{function|i}
    {class-name|@time} {function|for} {function|i} {function|in} 1:2:{function|n} # {function|loop}
        {function|i} ≤ 3 && {function|continue}
        {function|x} = {function|i}^2 ÷ 0{function|xff} + 1_000.5{function|e-3} {class-name|*} 2{function|im}
    {function|end}
    {function|return} {function|nothing} {keyword|==}= {function|s} ? I{function|nf} : {function|length}({function|s})
{function|end}
{function|end}
