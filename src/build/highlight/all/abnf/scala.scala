{rule|package} {rule|kitchen}

{rule|import} {rule|scala}.{rule|collection}.{rule|mutable}.\{{rule|Map} {operator|=}> {rule|MMap}, _\}

{rule|trait} {rule|Brew}{punctuation|[}+{rule|A}{punctuation|]} {rule|extends} {rule|Serializable} \{ {rule|def} {rule|steep}{punctuation|(}{rule|minutes}: {rule|Int}{punctuation|)}: {rule|Option}{punctuation|[}{rule|A}{punctuation|]} \}

{rule|case} {rule|class} {rule|Tea}{punctuation|(}{rule|name}: {rule|String}, {rule|grams}: {rule|Double}{punctuation|)} {operator|/}{operator|/} {rule|leaf}
{rule|object} {rule|Tea} \{
  {rule|val} {rule|Default}: {rule|Tea} {operator|=} {rule|Tea}{punctuation|(}{string|"Assam"}, {repetition operator|2}.{repetition operator|5}{punctuation|)}
  {rule|implicit} {rule|class} {rule|Rich}{punctuation|(}{rule|private} {rule|val} {rule|t}: {rule|Tea}{punctuation|)} {rule|extends} {rule|AnyVal} \{ {rule|def} {repetition operator|*}{punctuation|(}{rule|n}: {rule|Int}{punctuation|)} {operator|=} {rule|t}.{rule|copy}{punctuation|(}{rule|grams} {operator|=} {rule|t}.{rule|grams} {repetition operator|*} {rule|n}{punctuation|)} \}
  {rule|private} {rule|lazy} {rule|val} {rule|cache} {operator|=} {rule|MMap}.{rule|empty}{punctuation|[}{rule|Symbol}, {rule|Tea}{punctuation|]}

  {rule|def} {rule|find}{punctuation|(}{rule|s}: {rule|Symbol}{punctuation|)}{punctuation|(}{rule|implicit} {rule|ec}: {rule|ExecutionContext}{punctuation|)}: {rule|Tea} {operator|=} {rule|cache}.{rule|getOrElse}{punctuation|(}{rule|s}, \{
    {rule|val} {rule|text} {operator|=} {rule|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {rule|for} \{ {rule|c} {rule|{punctuation|<}- text if c != 'x' && c {punctuation|>}} '\\{rule|u0020}' \} {rule|yield} {rule|c}.{rule|toUpper}
    {rule|text} {rule|match} \{
      {rule|case} {rule|t} {rule|if} {rule|t}.{rule|length} > {repetition operator|0}{definition keyword|xFF} {operator|=}> {rule|Default}
      {rule|case} _ {operator|=}> {rule|throw} {rule|new} {rule|IllegalStateException}{punctuation|(}{rule|f}{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
