{hvariable|package} {hvariable|kitchen}

{keyword|import} {hvariable|scala}{punctuation|.}{hvariable|collection}{punctuation|.}{hvariable|mutable}{punctuation|.}{punctuation|\{}{constant|Map} {operator|=>} {constant|MMap}{punctuation|,} {hvariable|_}{punctuation|\}}

{hvariable|trait} {constant|Brew}{punctuation|[}{operator|+}{constant|A}{punctuation|]} {hvariable|extends} {constant|Serializable} {punctuation|\{} {hvariable|def} {hvariable|steep}{punctuation|(}{hvariable|minutes}{operator|:} {constant|Int}{punctuation|)}{operator|:} {constant|Option}{punctuation|[}{constant|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {constant|Tea}{punctuation|(}{hvariable|name}{operator|:} {constant|String}{punctuation|,} {hvariable|grams}{operator|:} {constant|Double}{punctuation|)} {operator|//} {hvariable|leaf}
{hvariable|object} {constant|Tea} {punctuation|\{}
  {hvariable|val} {constant|Default}{operator|:} {constant|Tea} {operator|=} {constant|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {keyword|implicit} {keyword|class} {constant|Rich}{punctuation|(}{keyword|private} {hvariable|val} {hvariable|t}{operator|:} {constant|Tea}{punctuation|)} {hvariable|extends} {constant|AnyVal} {punctuation|\{} {hvariable|def} {operator|*}{punctuation|(}{hvariable|n}{operator|:} {constant|Int}{punctuation|)} {operator|=} {hvariable|t}{punctuation|.}{hvariable|copy}{punctuation|(}{hvariable|grams} {operator|=} {hvariable|t}{punctuation|.}{hvariable|grams} {operator|*} {hvariable|n}{punctuation|)} {punctuation|\}}
  {keyword|private} {hvariable|lazy} {hvariable|val} {hvariable|cache} {operator|=} {hvariable|MMap{punctuation|.}empty}{punctuation|[}{constant|Symbol}{punctuation|,} {constant|Tea}{punctuation|]}

  {hvariable|def} {hvariable|find}{punctuation|(}{hvariable|s}{operator|:} {constant|Symbol}{punctuation|)}{punctuation|(}{keyword|implicit} {hvariable|ec}{operator|:} {constant|ExecutionContext}{punctuation|)}{operator|:} {constant|Tea} {operator|=} {hvariable|cache}{punctuation|.}{hvariable|getOrElse}{punctuation|(}{hvariable|s}{punctuation|,} {punctuation|\{}
    {hvariable|val} {hvariable|text} {operator|=} {hvariable|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {hvariable|for} {punctuation|\{} {hvariable|c} {operator|<-} {hvariable|text} {keyword|if} {hvariable|c} {operator|!=} {char string|'x'} {operator|&&} {hvariable|c} {operator|>} '{operator|\\}{hvariable|u0020'} {punctuation|\}} {hvariable|yield} {hvariable|c}{punctuation|.}{hvariable|toUpper}
    {hvariable|text} {hvariable|match} {punctuation|\{}
      {keyword|case} {hvariable|t} {keyword|if} {hvariable|t}{punctuation|.}{hvariable|length} {operator|>} {number|0xFF} {operator|=>} {constant|Default}
      {keyword|case} {hvariable|_} {operator|=>} {hvariable|throw} {hvariable|new} {constant|IllegalStateException}{punctuation|(}{hvariable|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
