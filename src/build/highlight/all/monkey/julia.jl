{preprocessor property|#= block}
comment {operator|=}#
{keyword|module} Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle\{T{operator|<}{punctuation|:}Real\} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}{keyword|String}
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}{keyword|Bool}{operator|=}{keyword|true}{punctuation|)}{punctuation|:}{punctuation|:}{keyword|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {comment|'a'; sym = :name; r = r"^a+"i}
    @time {keyword|for} i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i^{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5}e{operator|-}{number|3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
