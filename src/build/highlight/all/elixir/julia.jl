{comment|#= block}
comment {operator|=}{comment|#}
module {module class-name|Tea}
using {module class-name|LinearAlgebra}: norm
struct {module class-name|Kettle}{punctuation|\{}{module class-name|T}<{atom symbol|:Real}{punctuation|\}} {operator|<}: {module class-name|Pot}
    litres{operator|::}{module class-name|T}
    name{operator|::}{module class-name|String}
{keyword|end}
function {function|boil}{punctuation|(}k{operator|::}{module class-name|Kettle}{punctuation|,} n{operator|=}{number|10}; verbose{operator|::}{module class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|::}{module class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {string|'a'}; sym {operator|=} {atom symbol|:name}; r {operator|=} r{string|"^a+"}i
    {attribute variable|@time} {keyword|for} i {operator|in} {number|1}{atom symbol|:2}{atom symbol|:n} {comment|# loop}
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    {keyword|end}
    return nothing {operator|===} s ? {module class-name|Inf} : {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
