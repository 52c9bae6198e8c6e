{comment|#= block}
{key property|comment} {punctuation|=}{comment|#}
{literal string|module Tea}
{literal string|using} {key property|LinearAlgebra}{punctuation|:} {literal string|norm}
{literal string|struct Kettle\{T<:Real}{punctuation|\}} {key property|<}{punctuation|:} {literal string|Pot}
    {literal string|litres::T}
    {literal string|name::String}
{literal string|end}
{literal string|function boil}{punctuation|(}{literal string|k::Kettle}{punctuation|,} {key property|n}{punctuation|=}{literal string|10; verbose::Bool}{punctuation|=}{boolean|true}{punctuation|)}{punctuation|:}{literal string|:Int}
    {key property|s} {punctuation|=} {string|"at $(k.litres) l $n\\n"} {literal string|* raw"x" *} {string|""}"multi"""
    {key property|c} {punctuation|=} {string|'a'}{literal string|;} {key property|sym} {punctuation|=} {literal string|:name;} {key property|r} {punctuation|=} {literal string|r"^a+"i}
    {literal string|@time for i in} {number|1}{punctuation|:}{number|2}{literal string|:n} {comment|# loop}
        {literal string|i ≤} {number|3} {literal string|&& continue}
        {key property|x} {punctuation|=} {literal string|i^2 ÷} {number|0xff} {literal string|+ 1_000.5e-3 * 2im}
    {literal string|end}
    {literal string|return} {key property|nothing} {punctuation|=}{punctuation|=}{punctuation|=} {literal string|s ?} {key property|Inf} {punctuation|:} {literal string|length}{punctuation|(}{literal string|s}{punctuation|)}
{literal string|end}
{literal string|end}
