{operator|#}{operator|=} block
comment {operator|=}{operator|#}
module Tea
using LinearAlgebra{punctuation|:} norm
struct {function|Kettle}{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|::}T
    name{punctuation|::}String
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}Bool{operator|=}{keyword|true}{punctuation|)}{punctuation|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {operator|#} loop
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|==}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
