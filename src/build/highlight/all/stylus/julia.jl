#= block
{variable-declaration|{variable|comment} {operator|=}#}
{property-declaration|{property|module} Tea}
{property-declaration|{property|using} LinearAlgebra{punctuation|:} norm}
{selector|struct Kettle{punctuation|\{}}T<{punctuation|:}Real{punctuation|\}} <{punctuation|:} Pot
    {property-declaration|{property|litres}{punctuation|:}{punctuation|:}T}
    {property-declaration|{property|name}{punctuation|:}{punctuation|:}String}
end
{property-declaration|{property|function} boil{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;}} verbose{punctuation|:}{punctuation|:}Bool=true{punctuation|)}{punctuation|:}{punctuation|:}Int
    {variable-declaration|{variable|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}}
    {variable-declaration|{variable|c} {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i}
    {atrule-declaration|{atrule|@time} {keyword|for} i {operator|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop}
        {property-declaration|{property|i} ≤ {number|3} {operator|&&} continue}
        {variable-declaration|{variable|x} {operator|=} i^{number|2} ÷ {number|0}{unit|xff} {operator|+} {number|1}_000.5{unit|e}{number|-3} {operator|*} {number|2}{unit|im}}
    end
    {statement|{keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {func|{function|length}{punctuation|(}s{punctuation|)}}}
end
end
