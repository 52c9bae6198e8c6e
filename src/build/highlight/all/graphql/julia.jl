{comment|#= block}
{property|comment} {operator|=}{comment|#}
{property|module} {property|Tea}
{property|using} {attr-name|LinearAlgebra}{punctuation|:} {property|norm}
{property|struct} {object|Kettle}{punctuation|\{}{constant|T}<{punctuation|:}{class-name|Real}{punctuation|\}} <{punctuation|:} {class-name|Pot}
    {attr-name|litres}{punctuation|:}{punctuation|:}{constant|T}
    {attr-name|name}{punctuation|:}{punctuation|:}{scalar|String}
{property|end}
{property|function} {attr-name|boil}{punctuation|(}{attr-name|k}{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|,} {property|n}{operator|=}{number|10}; {attr-name|verbose}{punctuation|:}{punctuation|:}{class-name|Bool}{operator|=}{boolean|true}{punctuation|)}{punctuation|:}{punctuation|:}{scalar|Int}
    {property|s} {operator|=} {string|"at $(k.litres) l $n\\n"} * {property|raw}{string|"x"} * {description string|"""{language-markdown|multi}"""}
    {property|c} {operator|=} '{property|a}'; {property|sym} {operator|=} {punctuation|:}{property|name}; {property|r} {operator|=} {property|r}{description string|"{language-markdown|^a+}"}{property|i}
    {directive function|@time} {property|for} {property|i} {property|in} {number|1}{punctuation|:}{number|2}{punctuation|:}{property|n} {comment|# loop}
        {property|i} ≤ {number|3} {operator|&}{operator|&} {property|continue}
        {property|x} {operator|=} {property|i}^{number|2} ÷ {property|0xff} + {property|1_000}.{number|5e-3} * {property|2im}
    {property|end}
    {property|return} {property|nothing} {operator|=}{operator|=}{operator|=} {property|s} ? {attr-name|Inf} {punctuation|:} {property-query|length}{punctuation|(}{property|s}{punctuation|)}
{property|end}
{property|end}
