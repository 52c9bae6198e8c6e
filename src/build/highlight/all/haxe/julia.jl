#{operator|=} block
comment {operator|=}#
module {class-name|Tea}
{keyword|using} {class-name|LinearAlgebra}{operator|:} norm
struct {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    litres{operator|:}{operator|:}{class-name|T}
    name{operator|:}{operator|:}{class-name|String}
end
{keyword|function} {function|boil}{punctuation|(}k{operator|:}{operator|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string-interpolation|{string|'a'}}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {metadata symbol|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} {class-name|Inf} {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
