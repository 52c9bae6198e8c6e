{operator|#}{operator|=} block
comment {operator|=}{operator|#}
module Tea
using LinearAlgebra{punctuation|:} {class-name|norm}
{keyword|struct} Kettle{punctuation|\{}T{operator|<}{punctuation|:}{class-name|Real}{punctuation|\}} {operator|<}{punctuation|:} {class-name|Pot
    litres}{operator|::}T
    name{operator|::}String
{keyword|end}
function boil{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{boolean|true}{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {variable|'a'}{punctuation|;} sym {operator|=} {punctuation|:}{class-name|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time for i {keyword|in} {number|1}{punctuation|:}{class-name|{number|2}}{punctuation|:}n {operator|#} loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    {keyword|end}
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {class-name|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
