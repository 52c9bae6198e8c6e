#= block
{command|{keyword|comment} =#}
{command|{keyword|module} Tea}
{command|{keyword|using} LinearAlgebra: norm}
{command|{keyword|struct} Kettle\{T<:Real\} <: Pot}
    {command|{keyword|litres}{label property|::T}}
    {command|{keyword|name}{label property|::String}}
{command|{keyword|end}}
{command|{keyword|function} boil(k::Kettle, n={number|10}; verbose::Bool=true}{punctuation|)}::Int
    {command|{keyword|s} = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|"""multi"""}}
    {command|{keyword|c} = 'a'; sym = :name; r = r{string|"^a+"}i}
    {operator|@}{command|{keyword|time} for i in {number|1}:{number|2}:n # loop}
        {command|{keyword|i} ≤ {number|3} }{operator|&}{operator|&} {command|{keyword|continue}}
        {command|{keyword|x} = i{operator|^}{number|2} ÷ 0xff + 1_000.5e{number|-3} * 2im}
    {command|{keyword|end}}
    {command|{keyword|return} nothing === s ? Inf : length(s}{punctuation|)}
{command|{keyword|end}}
{command|{keyword|end}}
