#{operator|=} block
comment {operator|=}#
module {class-name|Tea}
using {class-name|LinearAlgebra}{punctuation|:} norm
{keyword|struct} {class-name|Kettle}{punctuation|\{}{class-name|T}{operator|<}{punctuation|:}{class-name|Real}{punctuation|\}} {operator|<}{punctuation|:} {class-name|Pot}
    litres{punctuation|:}{punctuation|:}{class-name|T}
    name{punctuation|:}{punctuation|:}{class-name|String}
end
function {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|:}{punctuation|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{class-name|Int}
    s {operator|=} {string-literal|{string|"at $(k.litres) l $n\\n"}} {operator|*} raw{string-literal|{string|"x"}} {operator|*} {string-literal|{string|"""multi"""}}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string-literal|{string|"^a+"}}i
    {attribute atrule|@time} {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        i ≤ {number|3} {operator|&&} {keyword|continue}{label important|
        x} {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1_000.5e}{operator|-}{number|3} {operator|*} 2im
    end
    {keyword|return} nothing {operator|===} s {operator|?} {class-name|Inf} {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
end
end
