#{operator|=} block
comment {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T{operator|<}:Real{punctuation|\}} {operator|<}: Pot
    litres::T
    name::String
end
function boil{punctuation|(}k::Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose::Bool{operator|=}{boolean constant|true}{punctuation|)}::Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {data-field symbol|'a'}{punctuation|;} sym {operator|=} :name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i {operator|in} {number|1}:{number|2}:n # loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0}xff {operator|+} {number|1}_000{punctuation|.}{number|5}e{operator|-}{number|3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|=}{operator|=}{operator|=} s ? Inf : length{punctuation|(}s{punctuation|)}
end
end
