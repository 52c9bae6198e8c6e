{comment|#= block}
{reference|comment} {punctuation|=}{comment|#}
{reference|module} {reference|Tea}
{reference|using} {reference|LinearAlgebra}{punctuation|:} {reference|norm}
{reference|struct} {reference|Kettle}{punctuation|\{}{reference|T}{punctuation|<}{symbol|:Real}{punctuation|\}} {punctuation|<}{punctuation|:} {reference|Pot}
    {reference|litres}{punctuation|:}{symbol|:T}
    {reference|name}{punctuation|:}{symbol|:String}
{reference|end}
{reference|function} {reference|boil}{punctuation|(}{reference|k}{punctuation|:}{symbol|:Kettle}{punctuation|,} {reference|n}{punctuation|=}{number|10}{punctuation|;} {reference|verbose}{punctuation|:}{symbol|:Bool=}{boolean|true}{punctuation|)}{punctuation|:}{symbol|:Int}
    {reference|s} {punctuation|=} {string|"at $(k.litres) l $n\\n"} {reference|*} {reference|raw}{string|"x"} {reference|*} {string|""}{string|"multi"}{string|""}
    {reference|c} {punctuation|=} {string|'a'}{punctuation|;} {reference|sym} {punctuation|=} {symbol|:name}{punctuation|;} {reference|r} {punctuation|=} {reference|r}{string|"^a+"}{reference|i}
    {builtin|@}{reference|time} {reference|for} {reference|i} {reference|in} {number|1}{punctuation|:}{number|2}{symbol|:n} {comment|# loop}
        {reference|i} {reference|≤} {number|3} {reference|&&} {reference|continue}
        {reference|x} {punctuation|=} {reference|i^}{number|2} {reference|÷} 0{reference|xff} {reference|+} 1{reference|_000}{punctuation|.}5{reference|e}{number|-3} {reference|*} 2{reference|im}
    {reference|end}
    {keyword|return} {reference|nothing} {punctuation|=}{punctuation|=}{punctuation|=} {reference|s} {reference|?} {reference|Inf} {punctuation|:} {reference|length}{punctuation|(}{reference|s}{punctuation|)}
{reference|end}
{reference|end}
