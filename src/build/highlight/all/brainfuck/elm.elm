{comment|module} {comment|Main} {comment|exposing} {comment|(main}{operator|,} {comment|Model)}
{comment|import} {comment|Html} {comment|exposing} {comment|(div}{operator|,} {comment|text)}
{comment|import} {comment|Json}{operator|.}{comment|Decode} {comment|as} {comment|D}
{comment|\{}{decrement deleted|-} {comment|block} {decrement deleted|-}{comment|\}}
{comment|type} {comment|Msg} {comment|=} {comment|Boil} {comment|Int} {comment|\|} {comment|Wait}
{comment|type} {comment|alias} {comment|Model} {comment|=} {comment|\{} {comment|litres} {comment|:} {comment|Float}{operator|,} {comment|name} {comment|:} {comment|String} {comment|\}}
{decrement deleted|-}{decrement deleted|-} {comment|view}
{comment|view} {comment|:} {comment|Model} {decrement deleted|-}{pointer keyword|>} {comment|Html} {comment|Msg}
{comment|view} {comment|model} {comment|=}
    {comment|let} {comment|n} {comment|=} {comment|0xFF} {increment inserted|+} {comment|1}{operator|.}{comment|5e3} {comment|in}
    {comment|if} {comment|model}{operator|.}{comment|litres} {pointer keyword|>}{comment|=} {comment|2} {comment|then} {comment|div} {branching important|[}{branching important|]} {branching important|[} {comment|text} {comment|("Pot\\t"} {increment inserted|+}{increment inserted|+} {comment|model}{operator|.}{comment|name)} {branching important|]} {comment|else} {comment|case} {comment|n} {comment|of}
        {comment|1} {decrement deleted|-}{pointer keyword|>} {comment|text} {comment|"""multi"""}
        {comment|_} {decrement deleted|-}{pointer keyword|>} {comment|List}{operator|.}{comment|map} {comment|(\\x} {decrement deleted|-}{pointer keyword|>} {comment|x} {comment|//} {comment|2)} {branching important|[} {comment|'a'} {branching important|]} {comment|\|}{pointer keyword|>} {comment|always} {comment|(text} {comment|"none")}
