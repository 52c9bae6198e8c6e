{operator|#}{operator|=} block
comment {operator|=}{operator|#}
{keyword|module} Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}{keyword|String}
{keyword|end}
{keyword|function} boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}; verbose{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {comment|'a'; sym = :name; r = r"^a+"i}
    {operator|@}time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {operator|#} {keyword|loop}
        i ≤ {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{number|.5e-3} {operator|*} {number|2i}m
    {keyword|end}
    {keyword|return} {boolean|nothing} {operator|=}{operator|=}{operator|=} s {punctuation|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
