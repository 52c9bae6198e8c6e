#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
{keyword|end}
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}5e{operator|-}{number|3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|==}{operator|=} s ? Inf {punctuation|:} {class-name|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
