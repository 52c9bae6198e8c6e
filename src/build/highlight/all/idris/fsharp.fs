{operator|//} {hvariable|kettle}
{punctuation|(}{operator|*} {hvariable|block} {operator|*}{punctuation|)}
{keyword|namespace} {constant|Kitchen}
{punctuation|[}{operator|<}{constant|Struct}{punctuation|;} {constant|AttributeUsage}{punctuation|(}{constant|AttributeTargets{punctuation|.}All}{punctuation|)}{operator|>}{punctuation|]}
{hvariable|type} {constant|Kettle}{operator|<}'{constant|T}{operator|>} {operator|=} {punctuation|\{} {constant|Litres}{operator|:} {hvariable|float}{punctuation|;} {hvariable|mutable} {constant|Name}{operator|:} {hvariable|string} {punctuation|\}}
{keyword|module} {constant|Tea} {operator|=}
    {hvariable|open} {constant|System}
    {operator|#}{keyword|if} {constant|DEBUG}
    {operator|#}{hvariable|endif}
    {keyword|let} {hvariable|rec} {hvariable|boil} {punctuation|(}{hvariable|n}{operator|:} {hvariable|int}{punctuation|)} {operator|=} {hvariable|async} {punctuation|\{}
        {keyword|let}{operator|!} {hvariable|x} {operator|=} {hvariable|work}{punctuation|(}{punctuation|)} {keyword|in} {hvariable|return}{operator|!} {hvariable|x}
        {hvariable|for} {hvariable|i} {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} {hvariable|printfn} {string|"%d %s"} {hvariable|i} {operator|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} {hvariable|s} {operator|=} {string|""}{string|"triple "}{hvariable|q}{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}{hvariable|esc}{operator|\\}{hvariable|n}{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}{hvariable|no}"
    {hvariable|type} {constant|U} {operator|=} {constant|A} {keyword|of} {hvariable|int} {operator|\|} {constant|B}
    {keyword|let} {hvariable|r} {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} {hvariable|List{punctuation|.}map} {punctuation|(}{hvariable|fun} {hvariable|x} {operator|->} {hvariable|x} {operator|<<<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} {hvariable|c} {operator|=} {char string|'a'}
