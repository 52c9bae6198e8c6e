#{operator|=} block
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{keyword|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string-literal|{string|"at $(k.litres) l $n\\n"}} {operator|*} raw"x" {operator|*} {string-literal|{string|""}}{string-literal|{string|"multi"}}{string-literal|{string|""}}
    c {operator|=} {string-literal|{string|'a'}}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} {regex-literal|{regex|r"^a+"}}i
    {annotation builtin|@time} {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # {keyword|loop}
        i ≤ {number|3} && {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
