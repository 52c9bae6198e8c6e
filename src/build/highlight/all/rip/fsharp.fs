{punctuation|/}{punctuation|/} {reference|kettle}
{punctuation|(}{reference|*} {reference|block} {reference|*}{punctuation|)}
{reference|namespace} {reference|Kitchen}
{punctuation|[}{punctuation|<}{reference|Struct}{punctuation|;} {reference|AttributeUsage}{punctuation|(}{reference|AttributeTargets}{punctuation|.}{reference|All}{punctuation|)}{punctuation|>}{punctuation|]}
{reference|type} {reference|Kettle}{punctuation|<}'{reference|T}{punctuation|>} {punctuation|=} {punctuation|\{} {reference|Litres}{punctuation|:} {reference|float}{punctuation|;} {reference|mutable} {reference|Name}{punctuation|:} {reference|string} {punctuation|\}}
{reference|module} {reference|Tea} {punctuation|=}
    {reference|open} {builtin|System}
    {comment|#if DEBUG}
    {comment|#endif}
    {reference|let} {reference|rec} {reference|boil} {punctuation|(}{reference|n}{punctuation|:} {reference|int}{punctuation|)} {punctuation|=} {reference|async} {punctuation|\{}
        {reference|let!} {reference|x} {punctuation|=} {reference|work}{punctuation|(}{punctuation|)} {reference|in} {keyword|return}{reference|!} {reference|x}
        {reference|for} {reference|i} {reference|in} {number|0} {punctuation|..} {number|2} {punctuation|..} {number|10} {reference|do} {reference|printfn} {string|"%d %s"} {reference|i} {reference|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    {reference|let} {reference|s} {punctuation|=} {string|""}{string|"triple "}{reference|q}{string|" "}{string|""} {reference|+} {builtin|@}{string|"raw\\" + "}{reference|esc}{punctuation|\\}{reference|n}"
    {reference|let} {reference|f} {reference|x} {punctuation|=} {reference|match} {reference|x} {reference|with} {reference|\|} {reference|Some} {reference|y} {reference|when} {reference|y} {punctuation|>} 0{reference|xFFuy} {keyword|->} {reference|y} {reference|\|} {reference|None} {keyword|->} {number|1}{punctuation|.}5{reference|e3m} {reference|\|} {reference|_} {keyword|->} {reference|failwith} {string|"no"}
    {reference|type} {reference|U} {punctuation|=} {reference|A} {reference|of} {reference|int} {reference|\|} {reference|B}
    {reference|let} {reference|r} {punctuation|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {reference|\|}{punctuation|>} {reference|List}{punctuation|.}{reference|map} {punctuation|(}{reference|fun} {reference|x} {keyword|->} {reference|x} {punctuation|<}{punctuation|<}{punctuation|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {reference|let} {reference|c} {punctuation|=} {string|'a'}
