{operator|#}{operator|=} block
comment {operator|=}{operator|#}
{keyword|module} {constructor|Tea}
using {constructor|LinearAlgebra}{punctuation|:} norm
{keyword|struct} {constructor|Kettle}{punctuation|\{}{constructor|T}{operator|<}{punctuation|:}{constructor|Real}{punctuation|\}} {operator|<}{punctuation|:} {constructor|Pot}
    {label symbol|litres}{operator|::}{constructor|T}
    {label symbol|name}{operator|::}{constructor|String}
{keyword|end}
{keyword|function} boil{punctuation|(}{label symbol|k}{operator|::}{constructor|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} {label symbol|verbose}{operator|::}{constructor|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|::}{constructor|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {operator|#} loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    {keyword|end}
    return nothing {operator|===} s {operator|?} {constructor|Inf} {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
