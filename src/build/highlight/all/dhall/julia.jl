{operator|#}{operator|=} block
comment {operator|=}{operator|#}
module {class-name|Tea}
{keyword|using} {class-name|LinearAlgebra}{operator|:} norm
struct {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{operator|:}{class-name|Real}{punctuation|\}} {operator|<}{operator|:} {class-name|Pot}
    litres{operator|::}{class-name|T}
    name{operator|::}{class-name|String}
end
function boil{punctuation|(}k{operator|::}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}; verbose{operator|::}{class-name|Bool}{operator|=}true{punctuation|)}{operator|::}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'; sym {operator|=} {operator|:}name; r {operator|=} r{string|"^a+"}i
    {operator|@}time for i {keyword|in} {number|1}{operator|:}{number|2}{operator|:}n {operator|#} loop
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i^{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}{number|5e-3} {operator|*} 2im
    end
    return nothing {operator|===} s {operator|?} {class-name|Inf} {operator|:} length{punctuation|(}s{punctuation|)}
end
end
