{operator|#}{operator|=} block
{command keyword|comment} {operator|=}{operator|#}
{command keyword|module} Tea
{command keyword|using} LinearAlgebra{punctuation|:} norm
{command keyword|struct} Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    {command keyword|litres}{punctuation|:}{punctuation|:}T
    {command keyword|name}{punctuation|:}{punctuation|:}String
{command keyword|end}
{command keyword|function} {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}; verbose{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    {command keyword|s} {operator|=} {string-literal|{string|"at $(k.litres) l $n\\n"}} {operator|*} raw{string-literal|{string|"x"}} {operator|*} {string-literal|{string|""}}{string-literal|{string|"multi"}}{string-literal|{string|""}}
    {command keyword|c} {operator|=} {variable|'a'}; sym {operator|=} {punctuation|:}name; r {operator|=} r{string-literal|{string|"^a+"}}i
    @time for i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {operator|#} loop
        {command keyword|i} ≤ {number|3} {operator|&}{operator|&} continue
        {command keyword|x} {operator|=} i{operator|^}{number|2} ÷ 0xff {operator|+} 1_000.5e{operator|-}{number|3} {operator|*} 2im
    {command keyword|end}
    {command keyword|return} nothing {operator|==}{operator|=} s ? Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{command keyword|end}
{command keyword|end}
