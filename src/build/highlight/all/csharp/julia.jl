{preprocessor property|#= block}
comment {operator|=}#
module Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
{keyword|struct} {class-name|Kettle}{punctuation|\{}T{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} {class-name|Pot}
    litres{punctuation|::}{class-name|T}
    name{punctuation|::}String
end
{return-type class-name|function} {function|boil}{punctuation|(}{named-parameter punctuation|k}{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|::}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}"multi{string|""}"
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|==}{operator|=} {class-name|s {punctuation|?}} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
