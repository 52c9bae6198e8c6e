{keyword|package} {variable|kitchen}

{variable|import} {variable|scala}{punctuation|.}{variable|collection}{punctuation|.}{variable|mutable}{punctuation|.}\{{variable|Map} {operator|=>} {variable|MMap}{punctuation|,} _\}

{variable|trait} {variable|Brew}[{operator|+}{variable|A}] {variable|extends} {variable|Serializable} \{ {variable|def} {variable|steep}{punctuation|(}{variable|minutes}{punctuation|:} {variable|Int}{punctuation|)}{punctuation|:} {variable|Option}[{variable|A}] \}

{keyword|case} {variable|class} {variable|Tea}{punctuation|(}{variable|name}{punctuation|:} {variable|String}{punctuation|,} {variable|grams}{punctuation|:} {variable|Double}{punctuation|)} {operator|/}{operator|/} {variable|leaf}
{variable|object} {variable|Tea} \{
  {variable|val} {variable|Default}{punctuation|:} {variable|Tea} {operator|=} {variable|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {variable|implicit} {variable|class} {variable|Rich}{punctuation|(}{keyword|private} {variable|val} {variable|t}{punctuation|:} {variable|Tea}{punctuation|)} {variable|extends} {variable|AnyVal} \{ {variable|def} {operator|*}{punctuation|(}{variable|n}{punctuation|:} {variable|Int}{punctuation|)} {operator|=} {variable|t}{punctuation|.}{variable|copy}{punctuation|(}{variable|grams} {operator|=} {variable|t}{punctuation|.}{variable|grams} {operator|*} {variable|n}{punctuation|)} \}
  {keyword|private} {variable|lazy} {variable|val} {variable|cache} {operator|=} {variable|MMap}{punctuation|.}{variable|empty}[{variable|Symbol}{punctuation|,} {variable|Tea}]

  {variable|def} {variable|find}{punctuation|(}{variable|s}{punctuation|:} {variable|Symbol}{punctuation|)}{punctuation|(}{variable|implicit} {variable|ec}{punctuation|:} {variable|ExecutionContext}{punctuation|)}{punctuation|:} {variable|Tea} {operator|=} {variable|cache}{punctuation|.}{variable|getOrElse}{punctuation|(}{variable|s}{punctuation|,} \{
    {variable|val} {variable|text} {operator|=} {variable|s}{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} \{ {variable|c} {operator|<}{operator|-} {variable|text} {keyword|if} {variable|c} !{operator|=} {char|'x'} {operator|&}{operator|&} {variable|c} {operator|>} '\\{variable|u0020}' \} {variable|yield} {variable|c}{punctuation|.}{variable|toUpper}
    {variable|text} {variable|match} \{
      {keyword|case} {variable|t} {keyword|if} {variable|t}{punctuation|.}{variable|length} {operator|>} 0xFF {operator|=>} {variable|Default}
      {keyword|case} _ {operator|=>} {variable|throw} {keyword|new} {variable|IllegalStateException}{punctuation|(}{variable|f}{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
