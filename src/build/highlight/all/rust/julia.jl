#{operator|=} block
comment {operator|=}#
module {class-name|Tea}
using {class-name|LinearAlgebra}{punctuation|:} norm
{keyword|struct} {type-definition class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{punctuation|:}{class-name|Real}{punctuation|\}} {operator|<}{punctuation|:} {class-name|Pot}
    {namespace|litres{punctuation|::}}{class-name|T}
    {namespace|name{punctuation|::}}{class-name|String}
end
function {function|boil}{punctuation|(}{namespace|k{punctuation|::}}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} {namespace|verbose{punctuation|::}}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|::}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} {string|r"^a+"}i
    {operator|@}time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # {keyword|loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} {class-name|Inf} {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
