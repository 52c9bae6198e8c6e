{hvariable|package} {hvariable|kitchen}

{hvariable|import} {hvariable|scala}{punctuation|.}{hvariable|collection}{punctuation|.}{hvariable|mutable}{punctuation|.}{punctuation|\{}{constant|Map} {operator|=>} {constant|MMap}{punctuation|,} _{punctuation|\}}

{hvariable|trait} {constant|Brew}{punctuation|[}{operator|+}{constant|A}{punctuation|]} {hvariable|extends} {constant|Serializable} {punctuation|\{} {hvariable|def} {hvariable|steep}{punctuation|(}{hvariable|minutes}{operator|:} {constant|Int}{punctuation|)}{operator|:} {constant|Option}{punctuation|[}{constant|A}{punctuation|]} {punctuation|\}}

{keyword|case} {hvariable|class} {constant|Tea}{punctuation|(}{hvariable|name}{operator|:} {constant|String}{punctuation|,} {hvariable|grams}{operator|:} {constant|Double}{punctuation|)} {operator|//} {hvariable|leaf}
{hvariable|object} {constant|Tea} {punctuation|\{}
  {hvariable|val} {constant|Default}{operator|:} {constant|Tea} {operator|=} {constant|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {hvariable|implicit} {hvariable|class} {constant|Rich}{punctuation|(}{hvariable|private} {hvariable|val} {hvariable|t}{operator|:} {constant|Tea}{punctuation|)} {hvariable|extends} {constant|AnyVal} {punctuation|\{} {hvariable|def} {operator|*}{punctuation|(}{hvariable|n}{operator|:} {constant|Int}{punctuation|)} {operator|=} {hvariable|t}{punctuation|.}{hvariable|copy}{punctuation|(}{hvariable|grams} {operator|=} {hvariable|t}{punctuation|.}{hvariable|grams} {operator|*} {hvariable|n}{punctuation|)} {punctuation|\}}
  {hvariable|private} {hvariable|lazy} {hvariable|val} {hvariable|cache} {operator|=} {hvariable|MMap.empty}{punctuation|[}{constant|Symbol}{punctuation|,} {constant|Tea}{punctuation|]}

  {hvariable|def} {hvariable|find}{punctuation|(}{hvariable|s}{operator|:} {constant|Symbol}{punctuation|)}{punctuation|(}{hvariable|implicit} {hvariable|ec}{operator|:} {constant|ExecutionContext}{punctuation|)}{operator|:} {constant|Tea} {operator|=} {hvariable|cache}{punctuation|.}{hvariable|getOrElse}{punctuation|(}{hvariable|s}{punctuation|,} {punctuation|\{}
    {hvariable|val} {hvariable|text} {operator|=} {hvariable|s}{string|"""cup of $\{s.name\}, $s"""}
    {hvariable|for} {punctuation|\{} {hvariable|c} {operator|<-} {hvariable|text} {keyword|if} {hvariable|c} {operator|!=} {char|'x'} {operator|&&} {hvariable|c} {operator|>} '\\{hvariable|u0020}' {punctuation|\}} {hvariable|yield} {hvariable|c}{punctuation|.}{hvariable|toUpper}
    {hvariable|text} {hvariable|match} {punctuation|\{}
      {keyword|case} {hvariable|t} {keyword|if} {hvariable|t}{punctuation|.}{hvariable|length} {operator|>} {number|0xFF} {operator|=>} {constant|Default}
      {keyword|case} _ {operator|=>} {hvariable|throw} {hvariable|new} {constant|IllegalStateException}{punctuation|(}{hvariable|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
