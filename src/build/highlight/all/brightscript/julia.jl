#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    {property|litres}{operator|:}{operator|:}T
    {property|name}{operator|:}{operator|:}String
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}{boolean|true}{punctuation|)}{operator|:}{operator|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {comment|'a'; sym = :name; r = r"^a+"i}
    @time {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n # loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s {operator|?} Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
