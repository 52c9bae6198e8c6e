{comment|#= block}
{tag|comment} {operator|=}{string|}{comment|#}
{tag|module} {tag|Tea}
{tag|using} {tag|LinearAlgebra}{punctuation|:} {tag|norm}
{tag|struct} {tag|Kettle}{punctuation|\{}{tag|T}{operator|<}{punctuation|:}{tag|Real}{punctuation|\}} {operator|<}{punctuation|:} {tag|Pot}
    {tag|litres}{punctuation|:}{punctuation|:}{tag|T}
    {tag|name}{punctuation|:}{punctuation|:}{tag|String}
{tag|end}
{tag|function} {tag|boil}{punctuation|(}{tag|k}{punctuation|:}{punctuation|:}{tag|Kettle}{punctuation|,} {tag|n}{operator|=}{string|10; verbose{punctuation|:}{punctuation|:}Bool=true){punctuation|:}{punctuation|:}Int}
    {tag|s} {operator|=} {string|"at $(k.litres) l $n\\n" * raw"x" * """multi"""}
    {tag|c} {operator|=} {string|'a'; sym = {punctuation|:}name; r = r"^a+"i}
    @{tag|time} {tag|for} {tag|i} {tag|in} {tag|1}{punctuation|:}{tag|2}{punctuation|:}{tag|n} {comment|# loop}
        {tag|i} ≤ {tag|3} {operator|&&} {tag|continue}
        {tag|x} {operator|=} {string|i^2 ÷ 0xff + 1_000.5e-3 * 2im}
    {tag|end}
    {tag|return} {tag|nothing} {operator|=}{string|== s ? Inf {punctuation|:} length(s)}
{tag|end}
{tag|end}
