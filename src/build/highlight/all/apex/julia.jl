#{operator|=} {class-name|block}
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{operator|:} norm
{class-name|struct} Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    litres{operator|:}{operator|:}{class-name|T}
    name{operator|:}{operator|:}{keyword|String}
{keyword|end}
{class-name|function} {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}{keyword|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {annotation punctuation|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # {keyword|loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|===} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}{class-name|s}{punctuation|)}
{keyword|end}
{keyword|end}
