{embedded-scheme|{punctuation|#}{scheme language-scheme|=}} block
comment {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle{punctuation|\{}T{punctuation|<}:Real{punctuation|\}} {punctuation|<}: Pot
    litres::T
    name::String
end
function boil{punctuation|(}k::Kettle{punctuation|,} n{operator|=}{number|10}; verbose::Bool{operator|=}true{punctuation|)}::Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a{punctuation|'}; sym {operator|=} :name; r {operator|=} r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n # loop
        i ≤ {number|3} && continue
        x {operator|=} i{punctuation|^}{number|2} ÷ 0xff + {number|1}{punctuation|_}{number|000}{punctuation|.}5e{punctuation|-}{number|3} * 2im
    end
    return nothing {operator|=}{operator|=}{operator|=} s ? Inf : length{punctuation|(}s{punctuation|)}
end
end
