#{punctuation|=} block
comment {punctuation|=}#
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
    litres::T
    {header-statement bold|name}::String
end
function boil{punctuation|(}k::Kettle{punctuation|,} n{punctuation|=}{number|10}; verbose::Bool{punctuation|=}true{punctuation|)}::Int
    s {punctuation|=} {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    {comment|c = 'a'; sym = :name; r = r"^a+"i}
    @time for i in {number|1}:{number|2}:n # loop
        i ≤ {number|3} && continue
        x {punctuation|=} i^{number|2} ÷ 0xff {operator|+} 1_000.5e-{number|3} * 2im
    end
    {rule-keyword keyword|return} nothing {punctuation|=}{punctuation|=}{punctuation|=} s ? Inf : length{punctuation|(}s{punctuation|)}
end
end
