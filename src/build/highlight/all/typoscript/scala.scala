{tag|package} {tag|kitchen}

{tag|import} {tag|scala{punctuation|.}}{tag|collection{punctuation|.}}{tag|mutable{punctuation|.}}{punctuation|\{}{tag|Map} {operator|=}{string|> MMap{punctuation|,} _\}}

{tag|trait} {tag|Brew}{punctuation|[}{operator|+}{tag|A}{punctuation|]} {tag|extends} {tag|Serializable} {punctuation|\{} {tag|def} {tag|steep}{punctuation|(}{tag|minutes}{punctuation|:} {tag|Int}{punctuation|)}{punctuation|:} {tag|Option}{punctuation|[}{tag|A}{punctuation|]} {punctuation|\}}

{tag|case} {tag|class} {tag|Tea}{punctuation|(}{tag|name}{punctuation|:} {tag|String}{punctuation|,} {tag|grams}{punctuation|:} {tag|Double}{punctuation|)} {comment|// leaf}
{tag|object} {tag|Tea} {punctuation|\{}
  {tag|val} {tag|Default}{punctuation|:} {tag|Tea} {operator|=} {string|Tea("Assam"{punctuation|,} 2.5)}
  {tag|implicit} {tag|class} {tag|Rich}{punctuation|(}{tag|private} {tag|val} {tag|t}{punctuation|:} {tag|Tea}{punctuation|)} {tag|extends} {tag|AnyVal} {punctuation|\{} {tag|def} {operator|*}{punctuation|(}{tag|n}{punctuation|:} {tag|Int}{punctuation|)} {operator|=} {string|t.copy(grams = t.grams * n) \}}
  {tag|private} {tag|lazy} {tag|val} {tag|cache} {operator|=} {string|MMap.empty[Symbol{punctuation|,} Tea}{punctuation|]}

  {tag|def} {tag|find}{punctuation|(}{tag|s}{punctuation|:} {tag|Symbol}{punctuation|)}{punctuation|(}{tag|implicit} {tag|ec}{punctuation|:} {tag|ExecutionContext}{punctuation|)}{punctuation|:} {tag|Tea} {operator|=} {string|cache.getOrElse(s{punctuation|,} \{}
    {tag|val} {tag|text} {operator|=} {string|s"""cup of $\{s.name\}{punctuation|,} $s"""}
    {tag|for} {punctuation|\{} {tag|c} {operator|<}{tag|-} {tag|text} {tag|if} {tag|c} {operator|!=} {string|'x' && c > '\\u0020' \} yield c.toUpper}
    {tag|text} {tag|match} {punctuation|\{}
      {tag|case} {tag|t} {tag|if} {tag|t{punctuation|.}}{tag|length} {operator|>} {tag|0xFF} {operator|=}{string|> Default}
      {tag|case} {tag|_} {operator|=}{string|> throw new IllegalStateException(f"none{punctuation|:} $text%s")}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
