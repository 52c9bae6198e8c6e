{comment|//} {comment|kettle}
{comment|(*} {comment|block} {comment|*)}
{comment|namespace} {comment|Kitchen}
{branching important|[}{pointer keyword|<}{comment|Struct;} {comment|AttributeUsage(AttributeTargets}{operator|.}{comment|All)}{pointer keyword|>}{branching important|]}
{comment|type} {comment|Kettle}{pointer keyword|<}{comment|'T}{pointer keyword|>} {comment|=} {comment|\{} {comment|Litres:} {comment|float;} {comment|mutable} {comment|Name:} {comment|string} {comment|\}}
{comment|module} {comment|Tea} {comment|=}
    {comment|open} {comment|System}
    {comment|#if} {comment|DEBUG}
    {comment|#endif}
    {comment|let} {comment|rec} {comment|boil} {comment|(n:} {comment|int)} {comment|=} {comment|async} {comment|\{}
        {comment|let!} {comment|x} {comment|=} {comment|work()} {comment|in} {comment|return!} {comment|x}
        {comment|for} {comment|i} {comment|in} {comment|0} {operator|.}{operator|.} {comment|2} {operator|.}{operator|.} {comment|10} {comment|do} {comment|printfn} {comment|"%d} {comment|%s"} {comment|i} {comment|$"at} {comment|\{n} {increment inserted|+} {comment|1\}"}
    {comment|\}}
    {comment|let} {comment|s} {comment|=} {comment|"""triple} {comment|"q"} {comment|"""} {increment inserted|+} {comment|@"raw\\"} {increment inserted|+} {comment|"esc\\n"}
    {comment|let} {comment|f} {comment|x} {comment|=} {comment|match} {comment|x} {comment|with} {comment|\|} {comment|Some} {comment|y} {comment|when} {comment|y} {pointer keyword|>} {comment|0xFFuy} {decrement deleted|-}{pointer keyword|>} {comment|y} {comment|\|} {comment|None} {decrement deleted|-}{pointer keyword|>} {comment|1}{operator|.}{comment|5e3m} {comment|\|} {comment|_} {decrement deleted|-}{pointer keyword|>} {comment|failwith} {comment|"no"}
    {comment|type} {comment|U} {comment|=} {comment|A} {comment|of} {comment|int} {comment|\|} {comment|B}
    {comment|let} {comment|r} {comment|=} {branching important|[}{comment|1;} {comment|2}{branching important|]} {comment|\|}{pointer keyword|>} {comment|List}{operator|.}{comment|map} {comment|(fun} {comment|x} {decrement deleted|-}{pointer keyword|>} {comment|x} {pointer keyword|<}{pointer keyword|<}{pointer keyword|<} {comment|2)} {comment|::} {branching important|[}{branching important|]}
    {comment|let} {comment|c} {comment|=} {comment|'a'}
