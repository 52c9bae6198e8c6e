{comment|#= block}
comment {operator|=}{comment|#}
{keyword|module} {class-name|Tea}
using LinearAlgebra{operator|:} norm
{keyword|struct} Kettle{punctuation|\{}{constant|T}{operator|<}{symbol|:Real}{punctuation|\}} {operator|<}{operator|:} Pot
    litres{double-colon punctuation|::}{constant|T}
    name{double-colon punctuation|::}{builtin|String}
{keyword|end}
function boil{punctuation|(}k{double-colon punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{double-colon punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{double-colon punctuation|::}Int
    s {operator|=} {string-literal|{string|"at $(k.litres) l $n\\n"}} {operator|*} raw{string-literal|{string|"x"}} {operator|*} {string-literal|{string|""}}{string-literal|{string|"multi"}}{string-literal|{string|""}}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {symbol|:name}{punctuation|;} r {operator|=} r{string-literal|{string|"^a+"}}i
    {variable|@time} {keyword|for} i in {number|1}{operator|:}{number|2}{symbol|:n} {comment|# loop}
        i ≤ {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    {keyword|end}
    {keyword|return} nothing {operator|===} s {operator|?} Inf {operator|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
