{atom|package} {atom|kitchen}

{atom|import} {atom|scala}{punctuation|.}{atom|collection}{punctuation|.}{atom|mutable}{punctuation|.}{punctuation|\{}{variable|Map} {operator|=}{operator|>} {variable|MMap}{punctuation|,} {variable|_}{punctuation|\}}

{atom|trait} {variable|Brew}{punctuation|[}{operator|+}{variable|A}{punctuation|]} {atom|extends} {variable|Serializable} {punctuation|\{} {atom|def} {function|steep}{punctuation|(}{atom|minutes}{punctuation|:} {variable|Int}{punctuation|)}{punctuation|:} {variable|Option}{punctuation|[}{variable|A}{punctuation|]} {punctuation|\}}

{keyword|case} {atom|class} {variable|Tea}{punctuation|(}{atom|name}{punctuation|:} {variable|String}{punctuation|,} {atom|grams}{punctuation|:} {variable|Double}{punctuation|)} {operator|/}{operator|/} {atom|leaf}
{atom|object} {variable|Tea} {punctuation|\{}
  {atom|val} {variable|Default}{punctuation|:} {variable|Tea} {operator|=} {variable|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {atom|implicit} {atom|class} {variable|Rich}{punctuation|(}{atom|private} {atom|val} {atom|t}{punctuation|:} {variable|Tea}{punctuation|)} {atom|extends} {variable|AnyVal} {punctuation|\{} {atom|def} {operator|*}{punctuation|(}{atom|n}{punctuation|:} {variable|Int}{punctuation|)} {operator|=} {atom|t}{punctuation|.}{function|copy}{punctuation|(}{atom|grams} {operator|=} {atom|t}{punctuation|.}{atom|grams} {operator|*} {atom|n}{punctuation|)} {punctuation|\}}
  {atom|private} {atom|lazy} {atom|val} {atom|cache} {operator|=} {variable|MMap}{punctuation|.}{atom|empty}{punctuation|[}{variable|Symbol}{punctuation|,} {variable|Tea}{punctuation|]}

  {atom|def} {function|find}{punctuation|(}{atom|s}{punctuation|:} {variable|Symbol}{punctuation|)}{punctuation|(}{atom|implicit} {atom|ec}{punctuation|:} {variable|ExecutionContext}{punctuation|)}{punctuation|:} {variable|Tea} {operator|=} {atom|cache}{punctuation|.}{function|getOrElse}{punctuation|(}{atom|s}{punctuation|,} {punctuation|\{}
    {atom|val} {atom|text} {operator|=} {atom|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {atom|for} {punctuation|\{} {atom|c} {operator|<}{operator|-} {atom|text} {keyword|if} {atom|c} {operator|!}{operator|=} {quoted-atom atom|'x'} && {atom|c} {operator|>} {quoted-atom atom|'\\u0020'} {punctuation|\}} {atom|yield} {atom|c}{punctuation|.}{atom|toUpper}
    {atom|text} {atom|match} {punctuation|\{}
      {keyword|case} {atom|t} {keyword|if} {atom|t}{punctuation|.}{atom|length} {operator|>} {number|0}{atom|xFF} {operator|=}{operator|>} {variable|Default}
      {keyword|case} {variable|_} {operator|=}{operator|>} {atom|throw} {atom|new} {variable|IllegalStateException}{punctuation|(}{atom|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
