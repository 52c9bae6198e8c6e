{operator|#}{operator|=} block
comment {operator|=}{operator|#}
{function|module} {class-name|Tea}
{keyword|using} {class-name|LinearAlgebra}{operator|:} norm
struct {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    {property|litres}{operator|:}{operator|:}{class-name|T}
    {property|name}{operator|:}{operator|:}{class-name|String}
end
function boil{punctuation|(}{property|k}{operator|:}{operator|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}; {property|verbose}{operator|:}{operator|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}; sym {operator|=} {operator|:}{property|name}; r {operator|=} r{string|"^a+"}i
    {variable|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}{property|n} {operator|#} loop
        i ≤ {number|3} && {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s ? {class-name|Inf} {operator|:} length{punctuation|(}s{punctuation|)}
end
end
