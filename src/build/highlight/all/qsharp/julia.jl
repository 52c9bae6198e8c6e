#{operator|=} block
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
struct Kettle{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    litres{punctuation|::}T
    name{punctuation|::}{keyword|String}
end
{keyword|function} {function|boil}{punctuation|(}k{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}{keyword|Bool}{operator|=}{keyword|true}{punctuation|)}{punctuation|::}{keyword|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} && continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
