{punctuation|#}{operator|=} block
comment {operator|=}{punctuation|#}
{keyword|module} Tea
using LinearAlgebra{punctuation|:} norm
{keyword|struct} Kettle{punctuation|\{}T{operator|<:}Real{punctuation|\}} {operator|<:} Pot
    litres{punctuation|::}T
    name{punctuation|::}String
{keyword|end}
{keyword|function} boil{punctuation|(}k{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {punctuation|#} loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    {keyword|end}
    return nothing {operator|===} s {operator|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
