#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}{class-name|T}{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}{class-name|T}
    name{punctuation|:}{punctuation|:}String
{keyword|end}
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # {keyword|loop}
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    {keyword|end}
    return nothing {operator|=}{operator|=}{operator|=} s {punctuation|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
