#{operator|=} block
comment {operator|=}#
{keyword|module} {class-name|Tea}
using {class-name|LinearAlgebra}{operator|:} norm
struct {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    litres{operator|::}{class-name|T}
    name{operator|::}{class-name|String}
end
function {function|boil}{punctuation|(}k{operator|::}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|::}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {annotation punctuation|@time} {keyword|for} i in {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} {class-name|Inf} {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
