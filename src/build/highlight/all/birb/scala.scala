{variable|package} {variable|kitchen}

{variable|import} {variable|scala}{punctuation|.}{variable|collection}{punctuation|.}{variable|mutable}{punctuation|.}{punctuation|\{}{class-name|Map} {operator|=}{operator|>} {class-name|MMap}{punctuation|,} {variable|_}{punctuation|\}}

{variable|trait} {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} {variable|extends} {class-name|Serializable} {punctuation|\{} {class-name|def} {function|steep}{punctuation|(}{variable|minutes}{operator|:} {class-name|Int}{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}{variable|name}{operator|:} {class-name|String}{punctuation|,} {variable|grams}{operator|:} {class-name|Double}{punctuation|)} {comment|// leaf}
{variable|object} {class-name|Tea} {punctuation|\{}
  {variable|val} {class-name|Default}{operator|:} {class-name|Tea} {operator|=} {class-name|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {variable|implicit} {keyword|class} {class-name|Rich}{punctuation|(}{variable|private} {variable|val} {variable|t}{operator|:} {class-name|Tea}{punctuation|)} {variable|extends} {class-name|AnyVal} {punctuation|\{} {variable|def} {operator|*}{punctuation|(}{variable|n}{operator|:} {class-name|Int}{punctuation|)} {operator|=} {variable|t}{punctuation|.}{function|copy}{punctuation|(}{variable|grams} {operator|=} {variable|t}{punctuation|.}{variable|grams} {operator|*} {variable|n}{punctuation|)} {punctuation|\}}
  {variable|private} {variable|lazy} {class-name|val} {variable|cache} {operator|=} {class-name|MMap}{punctuation|.}{variable|empty}{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  {class-name|def} {function|find}{punctuation|(}{variable|s}{operator|:} {class-name|Symbol}{punctuation|)}{punctuation|(}{variable|implicit} {variable|ec}{operator|:} {class-name|ExecutionContext}{punctuation|)}{operator|:} {class-name|Tea} {operator|=} {variable|cache}{punctuation|.}{function|getOrElse}{punctuation|(}{variable|s}{punctuation|,} {punctuation|\{}
    {class-name|val} {variable|text} {operator|=} {variable|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} {variable|c} {operator|<}{operator|-} {variable|text} {keyword|if} {variable|c} {operator|!=} {string|'x'} {operator|&&} {variable|c} {operator|>} {string|'\\u0020'} {punctuation|\}} {variable|yield} {variable|c}{punctuation|.}{variable|toUpper}
    {variable|text} {variable|match} {punctuation|\{}
      {keyword|case} {variable|t} {keyword|if} {variable|t}{punctuation|.}{variable|length} {operator|>} {number|0xFF} {operator|=}{operator|>} {class-name|Default}
      {class-name|case} {variable|_} {operator|=}{operator|>} {keyword|throw} {keyword|new} {class-name|IllegalStateException}{punctuation|(}{variable|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
