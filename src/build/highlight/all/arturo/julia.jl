{symbol|#}{symbol|=} block
comment {symbol|=}{symbol|#}
{builtin-function keyword|module} Tea
using {label property|LinearAlgebra:} norm
struct Kettle{multistring string|\{T<:Real\}} {symbol|<:} Pot
    {label property|litres:}{type class-name|:T}
    {label property|name:}{type class-name|:String}
end
{builtin-function keyword|function} boil{punctuation|(}{label property|k:}{type class-name|:Kettle}{punctuation|,} n{symbol|=}{number|10}{comment|; verbose::Bool=true)::Int}
    s {symbol|=} {string|"at $(k.litres) l $n\\n"} {symbol|*} raw{string|"x"} {symbol|*} {string|""}{string|"multi"}{string|""}
    c {symbol|=} {literal constant|'a}'{comment|; sym = :name; r = r"^a+"i}
    {symbol|@}time for i in {number|1}:{number|2}{type class-name|:n} {symbol|#} {builtin-function keyword|loop}
        i ≤ {number|3} && {builtin-function keyword|continue}
        x {symbol|=} i{symbol|^}{number|2} ÷ 0xff {symbol|+} 1_000.5e{symbol|-}{number|3} {symbol|*} 2im
    end
    {builtin-function keyword|return} nothing {symbol|=}{symbol|=}{symbol|=} s ? Inf : length{punctuation|(}s{punctuation|)}
end
end
