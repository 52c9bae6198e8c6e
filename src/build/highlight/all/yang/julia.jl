#= block
{keyword|comment} =#
{keyword|module} Tea
{keyword|using} {namespace|LinearAlgebra}{punctuation|:} norm
{keyword|struct} Kettle{punctuation|\{}{keyword|T}<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    {keyword|litres}{punctuation|:}{punctuation|:}T
    {keyword|name}{punctuation|:}{punctuation|:}String
{keyword|end}
{keyword|function} boil(k{punctuation|:}{punctuation|:}Kettle, n=10{punctuation|;} {keyword|verbose}{punctuation|:}{punctuation|:}Bool={boolean|true}){punctuation|:}{punctuation|:}Int
    {keyword|s} = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    {keyword|c} = {string|'a'}{punctuation|;} {keyword|sym} = {punctuation|:}name{punctuation|;} {keyword|r} = r{string|"^a+"}{keyword|i}
    @time for i in 1{punctuation|:}2{punctuation|:}n # loop
        {keyword|i} ≤ 3 && continue
        {keyword|x} = i^2 ÷ 0xff {operator|+} 1_000.5e-3 * 2im
    {keyword|end}
    {keyword|return} nothing === s ? Inf {punctuation|:} length(s)
{keyword|end}
{keyword|end}
