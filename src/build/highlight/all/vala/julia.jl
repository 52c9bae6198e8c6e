#{operator|=} block
comment {operator|=}#
module {class-name|Tea}
{keyword|using} LinearAlgebra{punctuation|:} norm
{keyword|struct} {class-name|Kettle}{punctuation|\{}{constant|T}{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} {class-name|Pot}
    litres{punctuation|:}{punctuation|:}{class-name|T}
    name{punctuation|:}{punctuation|:}{class-name|String}
end
function {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}{keyword|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{class-name|Int}
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {raw-string string|"""multi"""}
    c {operator|=} {string|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}{constant|_000}{punctuation|.}{number|5e-3} {operator|*} {number|2}im
    end
    {keyword|return} nothing {operator|==}{operator|=} s {operator|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
