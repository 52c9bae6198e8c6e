{text comment|#= block
comment =#
module Tea
using LinearAlgebra}{punctuation|:} {text comment|norm
struct Kettle}{punctuation|\{}{text comment|T<}{punctuation|:}{text comment|Real}{punctuation|\}} {text comment|<}{punctuation|:} {text comment|Pot
    litres}{punctuation|:}{punctuation|:}{text comment|T
    name}{punctuation|:}{punctuation|:}{text comment|String
end
function boil}{punctuation|(}{text comment|k}{punctuation|:}{punctuation|:}{text comment|Kettle}{punctuation|,} {text comment|n=}{number|10}{punctuation|;} {text comment|verbose}{punctuation|:}{punctuation|:}{text comment|Bool=true}{punctuation|)}{punctuation|:}{punctuation|:}{text comment|Int
    s =} {string|"at $(k.litres) l $n\\n"} {text comment|* raw}{string|"x"} {text comment|*} {string|""}{string|"multi"}{string|""}
    {text comment|c = 'a'}{punctuation|;} {text comment|sym =} {punctuation|:}{text comment|name}{punctuation|;} {text comment|r = r}{string|"^a+"}{text comment|i
    @}{type variable|time} {text comment|for i} {position keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}{text comment|n # loop
        i ≤} {number|3} {text comment|&& continue
        x = i^}{number|2} {text comment|÷} {number|0xff} {text comment|+} {number|1_000}{punctuation|.}{text comment|5e-3 *} {number|2im}
    {text comment|end
    return} {type variable|nothing} {text comment|=== s ? Inf} {punctuation|:} {text comment|length}{punctuation|(}{text comment|s}{punctuation|)}
{text comment|end
end}
