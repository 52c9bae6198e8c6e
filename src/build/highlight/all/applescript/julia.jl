{comment|#= block}
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    {class-name|litres}{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
{keyword|end}
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}; verbose{punctuation|:}{punctuation|:}Bool{operator|=}{keyword|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'; sym {operator|=} {punctuation|:}name; r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i {operator|≤} {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} {operator|÷} 0xff {operator|+} 1_000.{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
