{comment|#} {comment|kettle}
{comment|###} {comment|block} {comment|###}
{comment|class} {comment|Kettle} {comment|extends} {comment|Pot}
  {comment|constructor:} {comment|(@litres} {comment|=} {comment|1}{operator|.}{comment|7}{operator|,} {comment|opts}{operator|.}{operator|.}{operator|.}{comment|)} {decrement deleted|-}{pointer keyword|>} {comment|super()}
  {comment|boil:} {comment|(n)} {comment|=}{pointer keyword|>} {comment|if} {comment|n} {comment|isnt} {comment|0xFF} {comment|and} {comment|not} {comment|@hot} {comment|then} {comment|"at} {comment|#\{n} {increment inserted|+} {comment|1\}"} {comment|else} {comment|'x'} {comment|unless} {comment|n?}
{comment|list} {comment|=} {comment|(x} {comment|*} {comment|2} {comment|for} {comment|x} {comment|in} {branching important|[}{comment|1}{operator|.}{operator|.}{comment|10}{branching important|]} {comment|when} {comment|x} {comment|%} {comment|2} {comment|is} {comment|0)}
{comment|re} {comment|=} {comment|///^a#\{x\}}{increment inserted|+} {comment|#} {comment|comment}
{comment|///i}
