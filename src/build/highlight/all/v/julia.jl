#{operator|=} block
comment {operator|=}#
{keyword|module} Tea
using LinearAlgebra{punctuation|:} norm
{keyword|struct} {class-name|Kettle}{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string quoted-string|"at $(k.litres) l {interpolation|{interpolation-variable variable|$n}}\\n"} {operator|*} raw{string quoted-string|"x"} {operator|*} {string quoted-string|""}{string quoted-string|"multi"}{string quoted-string|""}
    c {operator|=} {string quoted-string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} {string quoted-string|r"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000}{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
