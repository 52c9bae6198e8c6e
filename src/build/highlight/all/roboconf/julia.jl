{comment|#= block}
comment {punctuation|=}{comment|#}
module Tea
using {property|LinearAlgebra}{punctuation|:} norm
struct {component variable|Kettle}{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    {property|litres}{punctuation|:}{punctuation|:}T
    {property|name}{punctuation|:}{punctuation|:}String
end
function boil({property|k}{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{punctuation|=}{value attr-value|10}{punctuation|;} {property|verbose}{punctuation|:}{punctuation|:}Bool{punctuation|=}{value attr-value|true)::Int
    s = "at $(k.litres) l $n\\n" * raw"x" * """multi"""
    c = 'a'}{punctuation|;} sym {punctuation|=} {value attr-value|:name}{punctuation|;} r {punctuation|=} {value attr-value|r"^a+"i
    @time for i in }{property|1}{punctuation|:}{property|2}{punctuation|:}n {comment|# loop}
        i ≤ 3 && continue
        x {punctuation|=} {value attr-value|i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s ? }{property|Inf} {punctuation|:} length(s)
end
end
