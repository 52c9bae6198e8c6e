#{operator|=} block
comment {operator|=}#
module {class-name|Tea}
using {class-name|LinearAlgebra}{punctuation|:} norm
{keyword|struct} {class-name|Kettle}{punctuation|\{}{class-name|T}{punctuation|<}{punctuation|:}{class-name|Real}{punctuation|\}} {punctuation|<}{punctuation|:} {class-name|Pot}
    litres{punctuation|:}{punctuation|:}{class-name|T}
    name{punctuation|:}{punctuation|:}{class-name|String}
end
{keyword|function} {function-calls function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|,} n{operator|=}{int-literal number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}{class-name|Bool}{operator|=}{bool-literal boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{class-name|Int}
    s {operator|=} "at ${punctuation|(}k{punctuation|.}litres{punctuation|)} l $n\\n" {operator|*} raw"x" {operator|*} """multi"""
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r"{operator|^}a{operator|+}"i
    {punctuation|@}time {keyword|for} i in {int-literal number|1}{punctuation|:}{int-literal number|2}{punctuation|:}n # {keyword|loop}
        i ≤ {int-literal number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{int-literal number|2} ÷ {hex-int-literal number|0xff} {operator|+} 1_{decimal-float-literal number|000.5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}= s ? {class-name|Inf} {punctuation|:} {builtin|length}{punctuation|(}s{punctuation|)}
end
end
