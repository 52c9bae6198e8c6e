{comment|#= block}
comment {operator|=}#
module Tea
using {property|LinearAlgebra}{operator|:} norm
struct Kettle{punctuation|\{}{constant|T}{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    {literal-property property|litres}{operator|:}{operator|:}{constant|T}
    {literal-property property|name}{operator|:}{operator|:}String
end
function {function|boil}{punctuation|(}{parameter|{literal-property property|k}{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}{keyword|true}}{punctuation|)}{operator|:}{operator|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {multiline-string string|"""multi"""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {class-member variable|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n {comment|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|===} s {operator|?} {property|Inf} {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
