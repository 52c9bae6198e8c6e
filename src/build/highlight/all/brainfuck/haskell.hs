{comment|\{}{decrement deleted|-}{comment|#} {comment|LANGUAGE} {comment|OverloadedStrings} {comment|#}{decrement deleted|-}{comment|\}}
{comment|\{}{decrement deleted|-} {comment|block} {decrement deleted|-}{comment|\}}
{comment|module} {comment|Tea} {comment|(Kettle(}{operator|.}{operator|.}{comment|)}{operator|,} {comment|boil)} {comment|where}
{comment|import} {comment|qualified} {comment|Data}{operator|.}{comment|Map}{operator|.}{comment|Strict} {comment|as} {comment|M}
{comment|import} {comment|Data}{operator|.}{comment|List} {comment|(sortBy}{operator|,} {comment|foldl')} 

{decrement deleted|-}{decrement deleted|-} {comment|\|} {comment|A} {comment|kettle}{operator|.}
{comment|data} {comment|Kettle} {comment|a} {comment|=} {comment|Kettle} {comment|\{} {comment|litres} {comment|::} {comment|Double}{operator|,} {comment|name} {comment|::} {comment|String} {comment|\}} {comment|\|} {comment|Empty} {comment|deriving} {comment|(Show}{operator|,} {comment|Eq)}
{comment|class} {comment|Hot} {comment|a} {comment|where} {comment|heat} {comment|::} {comment|a} {decrement deleted|-}{pointer keyword|>} {comment|Int} {decrement deleted|-}{pointer keyword|>} {comment|Maybe} {comment|a}
{comment|instance} {comment|Hot} {comment|(Kettle} {comment|b)} {comment|where}
  {comment|heat} {comment|k} {comment|n} {comment|\|} {comment|n} {pointer keyword|>} {comment|0x5F} {comment|=} {comment|Just} {comment|k} {comment|\{} {comment|litres} {comment|=} {comment|1}{operator|.}{comment|5e3} {comment|\}}
           {comment|\|} {comment|otherwise} {comment|=} {comment|Nothing}
{comment|boil} {comment|::} {comment|(Num} {comment|a}{operator|,} {comment|Ord} {comment|a)} {comment|=}{pointer keyword|>} {branching important|[}{comment|a}{branching important|]} {decrement deleted|-}{pointer keyword|>} {comment|IO} {comment|()}
{comment|boil} {comment|xs} {comment|=} {comment|do}
  {comment|let} {comment|ys} {comment|=} {branching important|[}{comment|x} {comment|*} {comment|2} {comment|\|} {comment|x} {pointer keyword|<}{decrement deleted|-} {comment|xs}{operator|,} {comment|x} {comment|/=} {comment|3}{branching important|]} {increment inserted|+}{increment inserted|+} {comment|map} {comment|(\\x} {decrement deleted|-}{pointer keyword|>} {comment|x} {comment|`div`} {comment|2)} {comment|xs}
  {comment|case} {comment|ys} {comment|of} {comment|\{} {branching important|[}{branching important|]} {decrement deleted|-}{pointer keyword|>} {comment|return} {comment|();} {comment|(c:_)} {decrement deleted|-}{pointer keyword|>} {comment|print} {comment|('a'}{operator|,} {comment|"str\\n\\"q\\""}{operator|,} {comment|c)} {comment|\}}
  {comment|if} {comment|null} {comment|ys} {comment|then} {comment|pure} {comment|()} {comment|else} {comment|mapM_} {comment|print} {comment|$} {comment|sortBy} {comment|compare} {comment|ys}
