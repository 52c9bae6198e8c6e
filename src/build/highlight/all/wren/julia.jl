#{operator|=} block
comment {operator|=}#
module {class-name|Tea}
using LinearAlgebra{operator|:} norm
struct {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    litres{operator|:}{operator|:}{class-name|T}
    name{operator|:}{operator|:}{class-name|String}
end
function {function|boil}{punctuation|(}k{operator|:}{operator|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{class-name|Int}
    s {operator|=} {string-literal|{string|"at $(k.litres) l $n\\n"}} {operator|*} raw{string-literal|{string|"x"}} {operator|*} {triple-quoted-string string|"""multi"""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string-literal|{string|"^a+"}}i
    @time {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n {attribute keyword|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} {class-name|Inf} {operator|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
