{comment|// kettle}
{punctuation|(}{operator|*} {tag|block} {operator|*}{punctuation|)}
{tag|namespace} {tag|Kitchen}
{punctuation|[}{operator|<}{tag|Struct}{punctuation|;} {tag|AttributeUsage}{punctuation|(}{tag|AttributeTargets{punctuation|.}}{tag|All}{punctuation|)}{operator|>}{punctuation|]}
{tag|type} {tag|Kettle}{operator|<}'{tag|T}{operator|>} {operator|=} {string|\{ Litres{punctuation|:} float; mutable Name{punctuation|:} string \}}
{tag|module} {tag|Tea} {operator|=}{string|}
    {tag|open} {tag|System}
    {comment|#if DEBUG}
    {comment|#endif}
    {tag|let} {tag|rec} {tag|boil} {punctuation|(}{tag|n}{punctuation|:} {tag|int}{punctuation|)} {operator|=} {string|async \{}
        {tag|let}{operator|!} {tag|x} {operator|=} {string|work() in return! x}
        {tag|for} {tag|i} {tag|in} {number|0 {operator|.}}{punctuation|.} {number|2 {operator|.}}{punctuation|.} {tag|10} {tag|do} {tag|printfn} "{operator|%}{tag|d} {operator|%}{tag|s}" {tag|i} $"{tag|at} {punctuation|\{}{tag|n} {operator|+} {tag|1}{punctuation|\}}"
    {punctuation|\}}
    {tag|let} {tag|s} {operator|=} {string|"""triple "q" """ + @"raw\\" + "esc\\n"}
    {tag|let} {tag|f} {tag|x} {operator|=} {string|match x with {punctuation|\|} Some y when y > 0xFFuy -> y {punctuation|\|} None -> 1.5e3m {punctuation|\|} _ -> failwith "no"}
    {tag|type} {tag|U} {operator|=} {string|A of int {punctuation|\|} B}
    {tag|let} {tag|r} {operator|=} {string|[1; 2] {punctuation|\|}> List.map (fun x -> x <<< 2) {punctuation|:}{punctuation|:} [}{punctuation|]}
    {tag|let} {tag|c} {operator|=} {string|'a'}
