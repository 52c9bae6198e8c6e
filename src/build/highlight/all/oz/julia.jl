{operator|#}{operator|=} block
comment {operator|=}{operator|#}
module Tea
using {attr-name|LinearAlgebra}{punctuation|:} norm
struct Kettle{punctuation|\{}{function|T}{operator|<:}Real{punctuation|\}} {operator|<:} Pot
    litres{operator|::}T
    name{operator|::}String
{keyword|end}
function {function|boil}{punctuation|(}k{operator|::}Kettle{operator|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{keyword|true}{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {atom builtin|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time for i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {operator|#} loop
        i ≤ {number|3} {number|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    {keyword|end}
    return nothing {operator|==}{operator|=} s {punctuation|?} {attr-name|Inf} {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
