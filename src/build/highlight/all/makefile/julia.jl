{comment|#= block}
comment {operator|=}{comment|#}
module Tea
{target symbol|using LinearAlgebra}{punctuation|:} norm
{target symbol|struct Kettle\{T<}{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
{target symbol|    litres}{punctuation|:}{punctuation|:}T
{target symbol|    name}{punctuation|:}{punctuation|:}String
end
{target symbol|function boil(k}{punctuation|:}{punctuation|:}Kettle, n{operator|=}10{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
{target symbol|    @time for i in 1}{punctuation|:}2{punctuation|:}n {comment|# loop}
        i ≤ 3 && continue
        x {operator|=} i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
