{operator|#}{operator|=} block
comment {operator|=}{operator|#}
{function-call function|module} Tea
{function-call function|using} {argument attr-name|LinearAlgebra}{punctuation|:} norm
{keyword|struct} Kettle{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    {argument attr-name|litres}{punctuation|:}{punctuation|:}T
    {argument attr-name|name}{punctuation|:}{punctuation|:}String
end
{keyword|function} {function-definition function|boil}{punctuation|(}{argument attr-name|k}{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} {argument attr-name|verbose}{punctuation|:}{punctuation|:}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {function-call function|raw}{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} {function-call function|r}{string|"^a+"}i
    @time {keyword|for} i {keyword|in} 1{punctuation|:}2{punctuation|:}n {operator|#} loop
        i ≤ {number|3} {operator|&}{operator|&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} 1_000{punctuation|.}5e{operator|-}{number|3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} {function-call function|s} {operator|?} Inf {punctuation|:} length{punctuation|(}s{punctuation|)}
end
end
