{reference|package} {reference|kitchen}

{reference|import} {reference|scala}{punctuation|.}{reference|collection}{punctuation|.}{reference|mutable}{punctuation|.}{punctuation|\{}{reference|Map} {keyword|=>} {reference|MMap}{punctuation|,} {reference|_}{punctuation|\}}

{reference|trait} {reference|Brew}{punctuation|[}{reference|+A}{punctuation|]} {reference|extends} {reference|Serializable} {punctuation|\{} {reference|def} {reference|steep}{punctuation|(}{reference|minutes}{punctuation|:} {reference|Int}{punctuation|)}{punctuation|:} {reference|Option}{punctuation|[}{reference|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {reference|Tea}{punctuation|(}{reference|name}{punctuation|:} {reference|String}{punctuation|,} {reference|grams}{punctuation|:} {reference|Double}{punctuation|)} {punctuation|/}{punctuation|/} {reference|leaf}
{reference|object} {reference|Tea} {punctuation|\{}
  {reference|val} {reference|Default}{punctuation|:} {reference|Tea} {punctuation|=} {reference|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {reference|implicit} {keyword|class} {reference|Rich}{punctuation|(}{reference|private} {reference|val} {reference|t}{punctuation|:} {reference|Tea}{punctuation|)} {reference|extends} {reference|AnyVal} {punctuation|\{} {reference|def} {reference|*}{punctuation|(}{reference|n}{punctuation|:} {reference|Int}{punctuation|)} {punctuation|=} {reference|t}{punctuation|.}{reference|copy}{punctuation|(}{reference|grams} {punctuation|=} {reference|t}{punctuation|.}{reference|grams} {reference|*} {reference|n}{punctuation|)} {punctuation|\}}
  {reference|private} {reference|lazy} {reference|val} {reference|cache} {punctuation|=} {reference|MMap}{punctuation|.}{reference|empty}{punctuation|[}{reference|Symbol}{punctuation|,} {reference|Tea}{punctuation|]}

  {reference|def} {reference|find}{punctuation|(}{reference|s}{punctuation|:} {reference|Symbol}{punctuation|)}{punctuation|(}{reference|implicit} {reference|ec}{punctuation|:} {reference|ExecutionContext}{punctuation|)}{punctuation|:} {reference|Tea} {punctuation|=} {reference|cache}{punctuation|.}{reference|getOrElse}{punctuation|(}{reference|s}{punctuation|,} {punctuation|\{}
    {reference|val} {reference|text} {punctuation|=} {reference|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {reference|for} {punctuation|\{} {reference|c} {punctuation|<}{reference|-} {reference|text} {keyword|if} {reference|c} {reference|!}{punctuation|=} {string|'x'} {reference|&&} {reference|c} {punctuation|>} {string|'\\u0020'} {punctuation|\}} {reference|yield} {reference|c}{punctuation|.}{reference|toUpper}
    {reference|text} {reference|match} {punctuation|\{}
      {keyword|case} {reference|t} {keyword|if} {reference|t}{punctuation|.}{reference|length} {punctuation|>} 0{reference|xFF} {keyword|=>} {reference|Default}
      {keyword|case} {reference|_} {keyword|=>} {reference|throw} {reference|new} {reference|IllegalStateException}{punctuation|(}{reference|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
