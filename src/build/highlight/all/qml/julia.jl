#= block
comment =#
module Tea
using LinearAlgebra{punctuation|:} {javascript-expression language-javascript|norm}
struct Kettle{punctuation|\{}T<{punctuation|:}{javascript-expression language-javascript|Real}{punctuation|\}} <{punctuation|:} {javascript-expression language-javascript|Pot}
    {property|litres}{punctuation|:}{javascript-expression language-javascript|{operator|:}{constant|T}}
    {property|name}{punctuation|:}{javascript-expression language-javascript|{operator|:}String}
end
function boil(k{punctuation|:}{javascript-expression language-javascript|{operator|:}Kettle{punctuation|,} n{operator|=}{number|10}}{punctuation|;} {property|verbose}{punctuation|:}{javascript-expression language-javascript|{operator|:}Bool{operator|=}{boolean|true}}){punctuation|:}{javascript-expression language-javascript|{operator|:}Int}
    s = {string|"at $(k.litres) l $n\\n"} * raw{string|"x"} * {string|""}{string|"multi"}{string|""}
    c = 'a'{punctuation|;} sym = {punctuation|:}{javascript-expression language-javascript|name}{punctuation|;} r = r{string|"^a+"}i
    @time for i in 1{punctuation|:}{javascript-expression language-javascript|{number|2}{operator|:}n # loop}
        i ≤ 3 && continue
        x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
    end
    return nothing === s ? Inf {punctuation|:} {javascript-expression language-javascript|{function|length}{punctuation|(}s{punctuation|)}}
end
end
