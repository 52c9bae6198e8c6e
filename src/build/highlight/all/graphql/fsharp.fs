// {property-query|kettle}
{punctuation|(}* {property|block} *{punctuation|)}
{property|namespace} {property|Kitchen}
{punctuation|[}<{property|Struct}; {property-query|AttributeUsage}{punctuation|(}{property|AttributeTargets}.{property|All}{punctuation|)}>{punctuation|]}
{keyword|type} {class-name|Kettle}<'{constant|T}> {operator|=} {punctuation|\{} {attr-name|Litres}{punctuation|:} {property|float}; {property|mutable} {attr-name|Name}{punctuation|:} {property|string} {punctuation|\}}
{property|module} {property|Tea} {operator|=}
    {property|open} {property|System}
    {comment|#if DEBUG}
    {comment|#endif}
    {property|let} {property|rec} {property-query|boil} {punctuation|(}{attr-name|n}{punctuation|:} {property|int}{punctuation|)} {operator|=} {object|async} {punctuation|\{}
        {property|let}{operator|!} {property|x} {operator|=} {property-query|work}{punctuation|(}{punctuation|)} {property|in} {property|return}{operator|!} {property|x}
        {property|for} {property|i} {property|in} {number|0} .. {number|2} .. {number|10} {property|do} {property|printfn} {description string|"{language-markdown|%d %s}"} {property|i} ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {property|let} {property|s} {operator|=} {string|"""triple "q" """} + @{description string|"{language-markdown|raw\\" + }"}{property|esc}\\{property|n}"
    {property|let} {property|f} {property|x} {operator|=} {property|match} {property|x} {property|with} {operator|\|} {property|Some} {property|y} {property|when} {property|y} > {property|0xFFuy} -> {property|y} {operator|\|} {property|None} -> {number|1}.{property|5e3m} {operator|\|} {property|_} -> {property|failwith} {description string|"{language-markdown|no}"}
    {keyword|type} {constant|U} {operator|=} {constant|A} {property|of} {property|int} {operator|\|} {constant|B}
    {property|let} {property|r} {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|}> {property|List}.{property-query|map} {punctuation|(}{property|fun} {property|x} -> {property|x} <<< {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {property|let} {property|c} {operator|=} '{property|a}'
