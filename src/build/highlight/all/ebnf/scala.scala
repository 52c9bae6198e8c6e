{rule|package kitchen}

{rule|import scala}{punctuation|.}{rule|collection}{punctuation|.}{rule|mutable}{punctuation|.}{punctuation|\{}{rule|Map} {operator|=}> {rule|MMap}{punctuation|,} _{punctuation|\}}

{rule|trait Brew}{punctuation|[}+{rule|A}{punctuation|]} {rule|extends Serializable} {punctuation|\{} {rule|def steep}{punctuation|(}{rule|minutes}: {rule|Int}{punctuation|)}: {rule|Option}{punctuation|[}{rule|A}{punctuation|]} {punctuation|\}}

{rule|case class Tea}{punctuation|(}{rule|name}: {rule|String}{punctuation|,} {rule|grams}: {rule|Double}{punctuation|)} {operator|/}{operator|/} {rule|leaf}
{rule|object Tea} {punctuation|\{}
  {rule|val Default}: {rule|Tea} {operator|=} {rule|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} 2{punctuation|.}5{punctuation|)}
  {rule|implicit class Rich}{punctuation|(}{rule|private val t}: {rule|Tea}{punctuation|)} {rule|extends AnyVal} {punctuation|\{} {rule|def} {operator|*}{punctuation|(}{rule|n}: {rule|Int}{punctuation|)} {operator|=} {rule|t}{punctuation|.}{rule|copy}{punctuation|(}{rule|grams} {operator|=} {rule|t}{punctuation|.}{rule|grams} {operator|*} {rule|n}{punctuation|)} {punctuation|\}}
  {definition rule keyword|private lazy val cache} {operator|=} {rule|MMap}{punctuation|.}{rule|empty}{punctuation|[}{rule|Symbol}{punctuation|,} {rule|Tea}{punctuation|]}

  {rule|def find}{punctuation|(}{rule|s}: {rule|Symbol}{punctuation|)}{punctuation|(}{rule|implicit ec}: {rule|ExecutionContext}{punctuation|)}: {rule|Tea} {operator|=} {rule|cache}{punctuation|.}{rule|getOrElse}{punctuation|(}{rule|s}{punctuation|,} {punctuation|\{}
    {definition rule keyword|val text} {operator|=} {rule|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {rule|for} {punctuation|\{} {rule|c} <{operator|-} {rule|text if c} {operator|!}{operator|=} {string|'x'} && {rule|c} > {string|'\\u0020'} {punctuation|\}} {rule|yield c}{punctuation|.}{rule|toUpper}
    {rule|text match} {punctuation|\{}
      {rule|case t if t}{punctuation|.}{rule|length} > 0xFF {operator|=}> {rule|Default}
      {rule|case} _ {operator|=}> {rule|throw new IllegalStateException}{punctuation|(}{rule|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
