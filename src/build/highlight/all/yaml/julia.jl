{comment|#= block}
comment ={comment|#}
module Tea
{key atrule|using LinearAlgebra}{punctuation|:} norm
struct Kettle{punctuation|\{}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    litres{punctuation|:}{punctuation|:}T
    name{punctuation|:}{punctuation|:}String
end
function boil(k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n=10; verbose{punctuation|:}{punctuation|:}Bool=true){punctuation|:}{punctuation|:}Int
    s = "at $(k.litres) l $n\\n" * raw"x" * """multi"""
    c = 'a'; sym = {punctuation|:}name; r = r"^a+"i
    @time for i in 1{punctuation|:}2{punctuation|:}n {comment|# loop}
        i ≤ 3 {important|&&} continue
        x = i^2 ÷ 0xff + 1_000.5e{punctuation|-}3 * 2im
    end
    {key atrule|return nothing === s ? Inf} {punctuation|:} length(s)
end
end
