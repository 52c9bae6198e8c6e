#{operator|=} block
comment {operator|=}#
module {type class-name|Tea}
using {type class-name|LinearAlgebra}{punctuation|:} norm
struct {type class-name|Kettle}{punctuation|\{}{type class-name|T}{operator|<}{punctuation|:}{type class-name|Real}{punctuation|\}} {operator|<}{punctuation|:} {type class-name|Pot}
    litres{punctuation|:}{punctuation|:}{type class-name|T}
    name{punctuation|:}{punctuation|:}{type class-name|String}
end
function {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}{type class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}{type class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{type class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} {type class-name|Inf} {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
