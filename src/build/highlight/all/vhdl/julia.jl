#{operator|=} {keyword|block}
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{vhdl-vectors number|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # {keyword|loop}
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i^{number|2} ÷ {number|0}xff {operator|+} {number|1_000.5e-3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
