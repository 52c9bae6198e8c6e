{name|package kitchen}

{name|import scala}.{name|collection}.{name|mutable}.\{{name|Map} {operator-char operator|=}{operator-char operator|>} {name|MMap}{punctuation|,} {name|_}\}

{name|trait Brew}{punctuation|[}{operator-char operator|+}{name|A}{punctuation|]} {name|extends Serializable} \{ {name|def steep}{punctuation|(}{name|minutes}{punctuation|:} {name|Int}{punctuation|)}{punctuation|:} {name|Option}{punctuation|[}{name|A}{punctuation|]} \}

{name|case class Tea}{punctuation|(}{name|name}{punctuation|:} {name|String}{punctuation|,} {name|grams}{punctuation|:} {name|Double}{punctuation|)} {operator-char operator|/}{operator-char operator|/} {name|leaf}
{name|object Tea} \{
  {name|val Default}{punctuation|:} {name|Tea} {operator-char operator|=} {name|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {name|implicit class Rich}{punctuation|(}{name|private val t}{punctuation|:} {name|Tea}{punctuation|)} {name|extends AnyVal} \{ {name|def} {operator-char operator|*}{punctuation|(}{name|n}{punctuation|:} {name|Int}{punctuation|)} {operator-char operator|=} {name|t}.{name|copy}{punctuation|(}{name|grams} {operator-char operator|=} {name|t}.{name|grams} {operator-char operator|*} {name|n}{punctuation|)} \}
  {name|private lazy val cache} {operator-char operator|=} {name|MMap}.{name|empty}{punctuation|[}{name|Symbol}{punctuation|,} {name|Tea}{punctuation|]}

  {name|def find}{punctuation|(}{name|s}{punctuation|:} {name|Symbol}{punctuation|)}{punctuation|(}{name|implicit ec}{punctuation|:} {name|ExecutionContext}{punctuation|)}{punctuation|:} {name|Tea} {operator-char operator|=} {name|cache}.{name|getOrElse}{punctuation|(}{name|s}{punctuation|,} \{
    {name|val text} {operator-char operator|=} {name|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {name|for} \{ {name|c} {operator-char operator|<}{operator-char operator|-} {name|text if c !}{operator-char operator|=} {string|'x'} && {name|c} {operator-char operator|>} {string|'\\u0020'} \} {name|yield c}.{name|toUpper}
    {name|text match} \{
      {name|case t if t}.{name|length} {operator-char operator|>} 0xFF {operator-char operator|=}{operator-char operator|>} {name|Default}
      {name|case _} {operator-char operator|=}{operator-char operator|>} {name|throw new IllegalStateException}{punctuation|(}{name|f}{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
