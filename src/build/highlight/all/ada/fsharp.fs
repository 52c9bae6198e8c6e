{operator|/}{operator|/} {variable|kettle}
{punctuation|(}{operator|*} {variable|block} {operator|*}{punctuation|)}
{variable|namespace} {variable|Kitchen}
[{operator|<}{variable|Struct}{punctuation|;} {variable|AttributeUsage}{punctuation|(}{variable|AttributeTargets}{punctuation|.}{keyword|All}{punctuation|)}{operator|>}]
{keyword|type} {variable|Kettle}{operator|<}'{variable|T}{operator|>} {operator|=} \{ {variable|Litres}{punctuation|:} {variable|float}{punctuation|;} {variable|mutable} {variable|Name}{punctuation|:} {variable|string} \}
{variable|module} {variable|Tea} {operator|=}
    {variable|open} {variable|System}
    #{keyword|if} {variable|DEBUG}
    #{variable|endif}
    {variable|let} {variable|rec} {variable|boil} {punctuation|(}{variable|n}{punctuation|:} {variable|int}{punctuation|)} {operator|=} {variable|async} \{
        {variable|let}! {variable|x} {operator|=} {variable|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}! {variable|x}
        {keyword|for} {variable|i} {keyword|in} {number|0} {punctuation|..} {number|2} {punctuation|..} {number|10} {keyword|do} {variable|printfn} {string|"%d %s"} {variable|i} ${string|"at \{n + 1\}"}
    \}
    {variable|let} {variable|s} {operator|=} {string|"""triple "}{variable|q}{string|" """} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    {variable|let} {variable|f} {variable|x} {operator|=} {variable|match} {variable|x} {keyword|with} \| {keyword|Some} {variable|y} {keyword|when} {variable|y} {operator|>} 0xFFuy {operator|-}{operator|>} {variable|y} \| {variable|None} {operator|-}{operator|>} {number|1}{punctuation|.}5e3m \| _ {operator|-}{operator|>} {variable|failwith} {string|"no"}
    {keyword|type} {variable|U} {operator|=} {variable|A} {keyword|of} {variable|int} \| {variable|B}
    {variable|let} {variable|r} {operator|=} [{number|1}{punctuation|;} {number|2}] \|{operator|>} {variable|List}{punctuation|.}{variable|map} {punctuation|(}{variable|fun} {variable|x} {operator|-}{operator|>} {variable|x} {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} []
    {variable|let} {variable|c} {operator|=} {char|'a'}
