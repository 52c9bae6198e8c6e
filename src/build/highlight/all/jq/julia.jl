{comment|#= block}
comment {operator|=}{comment|#}
{keyword|module} Tea
using {property-literal property|LinearAlgebra}{punctuation|:} norm
struct Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    litres{punctuation|::}T
    name{punctuation|::}String
{keyword|end}
function {c-style-function function|boil}{punctuation|(}k{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time for i in {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i ≤ {number|3} && continue
        x {operator|=} i^{number|2} ÷ 0xff {operator|+} 1_000{dot important|.}{number|5e-3} {operator|*} 2im
    {keyword|end}
    return nothing {operator|==}{operator|=} s {operator|?} {property-literal property|Inf} {punctuation|:} {c-style-function function|length}{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
