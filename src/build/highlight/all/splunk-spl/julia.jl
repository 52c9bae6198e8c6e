#{operator|=} block
{property|comment} {operator|=}#
module Tea
using LinearAlgebra: norm
struct Kettle\{{boolean|T}{operator|<}:Real\} {operator|<}: Pot
    litres::{boolean|T}
    name::String
end
function {function|boil}{punctuation|(}k::Kettle{punctuation|,} {property|n}{operator|=}{number|10}; verbose::{property|Bool}{operator|=}{boolean|true}{punctuation|)}::Int
    {property|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {property|c} {operator|=} 'a'; {property|sym} {operator|=} :name; {property|r} {operator|=} r{string|"^a+"}i
    @time for i in {number|1}:{number|2}:n # loop
        i ≤ {number|3} && continue
        {property|x} {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000.5e{operator|-}{number|3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} s ? Inf : {function|length}{punctuation|(}s{punctuation|)}
end
end
