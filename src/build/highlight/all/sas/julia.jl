#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T{operator|<}:Real{punctuation|\}} {operator|<}: Pot
    litres::T
    {keyword|name}::String
{keyword|end}
{keyword|function} {function keyword|boil}{punctuation|(}k::Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose::Bool{operator|=}true{punctuation|)}::Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {comment|* raw"x" * """multi"""
    c = 'a';} sym {operator|=} :name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {punctuation|@}time for i {operator-keyword operator|in} {number|1}:{number|2}:n # loop
        i ≤ {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf : {function keyword|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
