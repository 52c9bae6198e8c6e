#{punctuation|=} block
comment {punctuation|=}#
module Tea
using LinearAlgebra{punctuation|:} norm
{keyword|struct} Kettle{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{punctuation|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}Bool{punctuation|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {punctuation|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {punctuation|=} {string|'a'}{punctuation|;} sym {punctuation|=} {punctuation|:}name{punctuation|;} r {punctuation|=} r{string|"^a+"}i
    @time for i in {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} && continue
        x {punctuation|=} i^{number|2} ÷ {number|0xff} + 1_000.5e{number|-3} * 2im
    end
    return nothing {punctuation|=}{punctuation|=}{punctuation|=} s ? Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
