#{operator|=} block
comment {operator|=}#
{keyword|module} Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
{keyword|end}
function {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{comment|; verbose::Bool=true)::Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{comment|; sym = :name; r = r"^a+"i}
    {operator|@time} {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000{number|.5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
