{comment|#= block}
{keyword|comment} {operator|=}{comment|#}
module Tea
{keyword|using} LinearAlgebra: norm
struct Kettle\{T{operator|<}:{keyword|Real}\} {operator|<}: Pot
    litres::T
    name::String
{keyword|end}
{keyword|function} boil{punctuation|(}k::Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose::{keyword|Bool}{operator|=}{boolean|true}{punctuation|)}::{keyword|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} :name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {variable|@time} {keyword|for} i {operator|in} {number|1}:{number|2}:n {comment|# loop}
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5}e{operator|-}{number|3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf : length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
