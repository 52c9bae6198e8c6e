{operator|#}{operator|=} block
comment {operator|=}{operator|#}
{keyword|module} {class-name|Tea}
using {class-name|LinearAlgebra}{operator|:} norm
struct {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    litres{operator|::}{class-name|T}
    name{operator|::}{class-name|String}
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{operator|::}{class-name|Kettle}{punctuation|,} {attr-value|n}{operator|=}{number|10}{punctuation|;} verbose{operator|::}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{operator|::}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {class-name|@time} {keyword|for} i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n {operator|#} loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    {keyword|end}
    return nothing {operator|===} s {operator|?} {class-name|Inf} {operator|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
