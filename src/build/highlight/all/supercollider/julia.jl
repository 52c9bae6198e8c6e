{operator|#}{operator|=} block
comment {operator|=}{operator|#}
module {class-name|Tea}
using {class-name|LinearAlgebra}{punctuation|:} norm
struct {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{punctuation|:}{class-name|Real}{punctuation|\}} {operator|<}{punctuation|:} {class-name|Pot}
    {label property|litres}{punctuation|:}{punctuation|:}{class-name|T}
    {label property|name}{punctuation|:}{punctuation|:}{class-name|String}
end
function boil{punctuation|(}{label property|k}{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} {label property|verbose}{punctuation|:}{punctuation|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} {symbol|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time for i in {number|1}{punctuation|:}{number|2}{punctuation|:}n {operator|#} loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|===} s {operator|?} {class-name|Inf} {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
