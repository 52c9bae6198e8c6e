#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
struct Kettle{comment|\{T<:Real\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    {keyword|name}{punctuation|:}{punctuation|:}{keyword|String}
{keyword|end}
{keyword|function} boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}{keyword|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} "at ${punctuation|(}k{punctuation|.}litres{punctuation|)} l $n\\n" {operator|*} raw"x" {operator|*} """multi"""
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}{keyword|name}{punctuation|;} r {operator|=} r"{string|^a}{operator|+}"i
    {operator|@}time {keyword|for} i {operator|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} && {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    {keyword|end}
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
