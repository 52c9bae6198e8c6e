#{operator|=} {keyword|block}
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} {class-name|norm}
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}{class-name|Real}{punctuation|\}} {operator|<}{punctuation|:} {class-name|Pot}
    litres{punctuation|:}{punctuation|:}{class-name|T}
    name{punctuation|:}{punctuation|:}{class-name|{builtin|String}}
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}{class-name|{builtin|Bool}}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{class-name|{builtin|Int}}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}{class-name|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time {keyword|for} i in {number|1}{punctuation|:}{class-name|2}{punctuation|:}{class-name|n} # loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {class-name|length{punctuation|(}s{punctuation|)}}
{keyword|end}
{keyword|end}
