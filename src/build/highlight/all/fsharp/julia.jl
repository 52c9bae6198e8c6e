{preprocessor property|#= block}
comment {operator|=}#
{keyword|module} Tea
using LinearAlgebra{punctuation|:} {class-name|norm}
{keyword|struct} {computation-expression keyword|Kettle}{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{operator|::}T
    name{operator|::}String
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{operator|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{keyword|true}{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}{class-name|n} {preprocessor property|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {class-name|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
