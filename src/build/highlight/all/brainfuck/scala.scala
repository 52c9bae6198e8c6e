{comment|package} {comment|kitchen}

{comment|import} {comment|scala}{operator|.}{comment|collection}{operator|.}{comment|mutable}{operator|.}{comment|\{Map} {comment|=}{pointer keyword|>} {comment|MMap}{operator|,} {comment|_\}}

{comment|trait} {comment|Brew}{branching important|[}{increment inserted|+}{comment|A}{branching important|]} {comment|extends} {comment|Serializable} {comment|\{} {comment|def} {comment|steep(minutes:} {comment|Int):} {comment|Option}{branching important|[}{comment|A}{branching important|]} {comment|\}}

{comment|case} {comment|class} {comment|Tea(name:} {comment|String}{operator|,} {comment|grams:} {comment|Double)} {comment|//} {comment|leaf}
{comment|object} {comment|Tea} {comment|\{}
  {comment|val} {comment|Default:} {comment|Tea} {comment|=} {comment|Tea("Assam"}{operator|,} {comment|2}{operator|.}{comment|5)}
  {comment|implicit} {comment|class} {comment|Rich(private} {comment|val} {comment|t:} {comment|Tea)} {comment|extends} {comment|AnyVal} {comment|\{} {comment|def} {comment|*(n:} {comment|Int)} {comment|=} {comment|t}{operator|.}{comment|copy(grams} {comment|=} {comment|t}{operator|.}{comment|grams} {comment|*} {comment|n)} {comment|\}}
  {comment|private} {comment|lazy} {comment|val} {comment|cache} {comment|=} {comment|MMap}{operator|.}{comment|empty}{branching important|[}{comment|Symbol}{operator|,} {comment|Tea}{branching important|]}

  {comment|def} {comment|find(s:} {comment|Symbol)(implicit} {comment|ec:} {comment|ExecutionContext):} {comment|Tea} {comment|=} {comment|cache}{operator|.}{comment|getOrElse(s}{operator|,} {comment|\{}
    {comment|val} {comment|text} {comment|=} {comment|s"""cup} {comment|of} {comment|$\{s}{operator|.}{comment|name\}}{operator|,} {comment|$s"""}
    {comment|for} {comment|\{} {comment|c} {pointer keyword|<}{decrement deleted|-} {comment|text} {comment|if} {comment|c} {comment|!=} {comment|'x'} {comment|&&} {comment|c} {pointer keyword|>} {comment|'\\u0020'} {comment|\}} {comment|yield} {comment|c}{operator|.}{comment|toUpper}
    {comment|text} {comment|match} {comment|\{}
      {comment|case} {comment|t} {comment|if} {comment|t}{operator|.}{comment|length} {pointer keyword|>} {comment|0xFF} {comment|=}{pointer keyword|>} {comment|Default}
      {comment|case} {comment|_} {comment|=}{pointer keyword|>} {comment|throw} {comment|new} {comment|IllegalStateException(f"none:} {comment|$text%s")}
    {comment|\}}
  {comment|\})}
{comment|\}}
