#{operator|=} block
comment {operator|=}#
module {module|Tea}
using LinearAlgebra{operator|:} norm
struct {class-name|Kettle}{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{double-colon punctuation|::}T
    name{double-colon punctuation|::}{keyword|String}
{builtin|end}
{keyword|function} {function|boil}{punctuation|(}k{double-colon punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{double-colon punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{double-colon punctuation|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # {keyword|loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    {builtin|end}
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
{builtin|end}
{builtin|end}
