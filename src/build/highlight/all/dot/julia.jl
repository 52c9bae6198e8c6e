{comment|#= block}
{attr-name|comment} {operator|=}#
{node|module} {node|Tea}
{node|using} {node|LinearAlgebra}{operator|:} {node|norm}
{node|struct} {node|Kettle}{punctuation|\{}{node|T}<{operator|:}{node|Real}{punctuation|\}} <{operator|:} {node|Pot}
    {node|litres}{operator|:}{operator|:}{node|T}
    {node|name}{operator|:}{operator|:}{node|String}
{node|end}
{node|function} {node|boil}({node|k}{operator|:}{operator|:}{node|Kettle}{punctuation|,} {attr-name|n}{operator|=}{attr-value|10}{punctuation|;} {node|verbose}{operator|:}{operator|:}{node|Bool}{operator|=}{attr-value|true}){operator|:}{operator|:}{node|Int}
    {attr-name|s} {operator|=} {attr-value|"at $(k.litres) l $n\\n"} * {node|raw}"{node|x}" * {node|""}"{node|multi}"{node|""}
    {attr-name|c} {operator|=} '{node|a}'{punctuation|;} {attr-name|sym} {operator|=} {operator|:}{node|name}{punctuation|;} {attr-name|r} {operator|=} {attr-value|r}"^{node|a}+"{node|i}
    @{node|time} {node|for} {node|i} {node|in} {node|1}{operator|:}{node|2}{operator|:}{compass-point builtin|n} # {node|loop}
        {node|i} {node|≤} {node|3} && {node|continue}
        {attr-name|x} {operator|=} {attr-value|i}^{node|2} {node|÷} {node|0}xff + {node|1}_000.5e-3 * {node|2}im
    {node|end}
    {node|return} {attr-name|nothing} {operator|=}{operator|=}{operator|=} {attr-value|s} ? {node|Inf} {operator|:} {node|length}({node|s})
{node|end}
{node|end}
