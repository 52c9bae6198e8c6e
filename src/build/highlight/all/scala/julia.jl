#{operator|=} block
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|::}T
    name{operator|::}{builtin|String}
end
function boil{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{boolean|true}{punctuation|)}{operator|::}{builtin|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {string-interpolation|{id function|raw}{string|"x"}} {operator|*} {triple-quoted-string string|"""multi"""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} {string-interpolation|{id function|r}{string|"^a+"}}i
    {annotation punctuation|@time} {keyword|for} i in {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5}e{operator|-}{number|3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {operator|:} length{punctuation|(}s{punctuation|)}
end
end
