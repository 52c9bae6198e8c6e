#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<}{operator|:}Real{punctuation|\}} {operator|<}{operator|:} Pot
    litres{operator|:}{operator|:}T
    name{operator|:}{operator|:}String
{keyword|end}
{keyword|function} {function|boil}{punctuation|(}k{operator|:}{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|:}{operator|:}Bool{operator|=}true{punctuation|)}{operator|:}{operator|:}Int
    s {operator|=} "at ${punctuation|(}k{punctuation|.}litres{punctuation|)} l $n{operator|\\}n" {operator|*} raw"x" {operator|*} """multi"""
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r"{operator|^}a{operator|+}"{number|i}
    {operator|@}time {keyword|for} {number|i} in {number|1}{operator|:}{number|2}{operator|:}n # loop
        {number|i} ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} {number|i}{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5e-3} {operator|*} {number|2i}m
    {keyword|end}
    {keyword|return} nothing {operator|==}{operator|=} s ? Inf {operator|:} {function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
