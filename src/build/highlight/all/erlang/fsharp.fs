{operator|/}{operator|/} {atom|kettle}
{punctuation|(}{operator|*} {atom|block} {operator|*}{punctuation|)}
{atom|namespace} {variable|Kitchen}
{punctuation|[}{operator|<}{variable|Struct}{punctuation|;} {variable|AttributeUsage}{punctuation|(}{variable|AttributeTargets}{punctuation|.}{variable|All}{punctuation|)}{operator|>}{punctuation|]}
{atom|type} {variable|Kettle}{operator|<}'{variable|T}{operator|>} {operator|=} {punctuation|\{} {variable|Litres}{punctuation|:} {atom|float}{punctuation|;} {atom|mutable} {variable|Name}{punctuation|:} {atom|string} {punctuation|\}}
{atom|module} {variable|Tea} {operator|=}
    {atom|open} {variable|System}
    {punctuation|#}{keyword|if} {variable|DEBUG}
    {punctuation|#}{atom|endif}
    {atom|let} {atom|rec} {atom|boil} {punctuation|(}{atom|n}{punctuation|:} {atom|int}{punctuation|)} {operator|=} {atom|async} {punctuation|\{}
        {atom|let}{operator|!} {atom|x} {operator|=} {function|work}{punctuation|(}{punctuation|)} {atom|in} {atom|return}{operator|!} {atom|x}
        {atom|for} {atom|i} {atom|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {atom|do} {atom|printfn} {string|"%d %s"} {atom|i} ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {atom|let} {atom|s} {operator|=} {string|""}{string|"triple "}{atom|q}{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}{atom|esc}\\{atom|n}"
    {atom|let} {atom|f} {atom|x} {operator|=} {atom|match} {atom|x} {atom|with} {punctuation|\|} {variable|Some} {atom|y} {keyword|when} {atom|y} {operator|>} {number|0}{atom|xFFuy} {operator|-}{operator|>} {atom|y} {punctuation|\|} {variable|None} {operator|-}{operator|>} {number|1.5e3}{atom|m} {punctuation|\|} {variable|_} {operator|-}{operator|>} {atom|failwith} {string|"no"}
    {atom|type} {variable|U} {operator|=} {variable|A} {keyword|of} {atom|int} {punctuation|\|} {variable|B}
    {atom|let} {atom|r} {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {punctuation|\|}{operator|>} {variable|List}{punctuation|.}{atom|map} {punctuation|(}{keyword|fun} {atom|x} {operator|-}{operator|>} {atom|x} {punctuation|<<}< {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {atom|let} {atom|c} {operator|=} {quoted-atom atom|'a'}
