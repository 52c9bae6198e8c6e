{identifier|package} {identifier|kitchen}

{keyword-operator operator|import} {identifier|scala}{punctuation|.}{identifier|collection}{punctuation|.}{identifier|mutable}{punctuation|.}{punctuation|\{}{identifier|Map} {operator|=}{operator|>} {identifier|MMap}{punctuation|,} {identifier|_}{punctuation|\}}

{identifier|trait} {identifier|Brew}{punctuation|[}{operator|+}{identifier|A}{punctuation|]} {keyword|extends} {identifier|Serializable} {punctuation|\{} {identifier|def} {identifier|steep}{punctuation|(}{identifier|minutes}{punctuation|:} {identifier|Int}{punctuation|)}{punctuation|:} {identifier|Option}{punctuation|[}{identifier|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {identifier|Tea}{punctuation|(}{identifier|name}{punctuation|:} {identifier|String}{punctuation|,} {identifier|grams}{punctuation|:} {identifier|Double}{punctuation|)} {operator|/}{operator|/} {identifier|leaf}
{identifier|object} {identifier|Tea} {punctuation|\{}
  {identifier|val} {identifier|Default}{punctuation|:} {identifier|Tea} {operator|=} {identifier|Tea}{punctuation|(}{interpolated-string|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  {identifier|implicit} {keyword|class} {identifier|Rich}{punctuation|(}{identifier|private} {identifier|val} {identifier|t}{punctuation|:} {identifier|Tea}{punctuation|)} {keyword|extends} {identifier|AnyVal} {punctuation|\{} {identifier|def} {operator|*}{punctuation|(}{identifier|n}{punctuation|:} {identifier|Int}{punctuation|)} {operator|=} {identifier|t}{punctuation|.}{identifier|copy}{punctuation|(}{identifier|grams} {operator|=} {identifier|t}{punctuation|.}{identifier|grams} {operator|*} {identifier|n}{punctuation|)} {punctuation|\}}
  {identifier|private} {identifier|lazy} {identifier|val} {identifier|cache} {operator|=} {identifier|MMap}{punctuation|.}{identifier|empty}{punctuation|[}{identifier|Symbol}{punctuation|,} {identifier|Tea}{punctuation|]}

  {identifier|def} {identifier|find}{punctuation|(}{identifier|s}{punctuation|:} {identifier|Symbol}{punctuation|)}{punctuation|(}{identifier|implicit} {identifier|ec}{punctuation|:} {identifier|ExecutionContext}{punctuation|)}{punctuation|:} {identifier|Tea} {operator|=} {identifier|cache}{punctuation|.}{identifier|getOrElse}{punctuation|(}{identifier|s}{punctuation|,} {punctuation|\{}
    {identifier|val} {identifier|text} {operator|=} {identifier|s}{interpolated-string|{string|"""cup of $\{s.name\}, $s"""}}
    {keyword|for} {punctuation|\{} {identifier|c} {operator|<-} {identifier|text} {keyword|if} {identifier|c} {operator|!=} {string|'x'} {operator|&&} {identifier|c} {operator|>} {string|'\\u0020'} {punctuation|\}} {keyword|yield} {identifier|c}{punctuation|.}{identifier|toUpper}
    {identifier|text} {identifier|match} {punctuation|\{}
      {keyword|case} {identifier|t} {keyword|if} {identifier|t}{punctuation|.}{identifier|length} {operator|>} {number|0xFF} {operator|=}{operator|>} {identifier|Default}
      {keyword|case} {identifier|_} {operator|=}{operator|>} {keyword|throw} {keyword|new} {identifier|IllegalStateException}{punctuation|(}{identifier|f}{interpolated-string|{string|"none: $text%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
