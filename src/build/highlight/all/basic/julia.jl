#{operator|=} block
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
struct Kettle\{T{operator|<}{punctuation|:}Real\} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    {keyword|name}{punctuation|:}{punctuation|:}{keyword|String}
{keyword|end}
{keyword|function} boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}{function|Int}
    s {operator|=} "{function|at} ${punctuation|(}k.litres{punctuation|)} l $n\\n{string|" * raw"}x{string|" * """}multi{string|""}"
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}{keyword|name}{punctuation|;} r {operator|=} r{string|"^a+"}i
    @{function|time} {keyword|for} i {function|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # {keyword|loop}
        i ≤ {number|3} {operator|&}{operator|&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000.{number|5e-3} {operator|*} {number|2}im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
