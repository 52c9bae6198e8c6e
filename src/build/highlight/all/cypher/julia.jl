#{operator|=} block
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|:}{operator|:}T
    name{operator|:}{operator|:}String
{keyword|end}
function {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{operator|:}{class-name|2}{operator|:}n # loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
