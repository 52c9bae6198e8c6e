#{operator|=} block
comment {operator|=}#
module Tea
{keyword|using} {property|LinearAlgebra}{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    {property|litres}{punctuation|:}{punctuation|:}T
    {property|name}{punctuation|:}{punctuation|:}String
end
function {function|boil}{punctuation|(}{property|k}{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} {property|verbose}{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}{property|i}
    {punctuation|@}time for i in {property|1}{punctuation|:}{property|2}{punctuation|:}n # loop
        i ≤ {number|3} && continue
        x {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000{punctuation|.}{number|5e-3} * 2im
    end
    return nothing {operator|==}{operator|=} s {operator|?} {property|Inf} {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
