{text comment|package kitchen

import scala}{punctuation|.}{text comment|collection}{punctuation|.}{text comment|mutable}{punctuation|.}{punctuation|\{}{text comment|Map => MMap}{punctuation|,} {text comment|_}{punctuation|\}}

{text comment|trait Brew}{comment|[+A]} {text comment|extends Serializable} {punctuation|\{} {text comment|def steep}{punctuation|(}{text comment|minutes}{punctuation|:} {text comment|Int}{punctuation|)}{punctuation|:} {text comment|Option}{comment|[A]} {punctuation|\}}

{text comment|case class Tea}{punctuation|(}{text comment|name}{punctuation|:} {text comment|String}{punctuation|,} {text comment|grams}{punctuation|:} {text comment|Double}{punctuation|)} {text comment|// leaf}
{type variable|object} {text comment|Tea} {punctuation|\{}
  {text comment|val Default}{punctuation|:} {text comment|Tea = Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {text comment|implicit class Rich}{punctuation|(}{text comment|private val t}{punctuation|:} {text comment|Tea}{punctuation|)} {text comment|extends AnyVal} {punctuation|\{} {text comment|def *}{punctuation|(}{text comment|n}{punctuation|:} {text comment|Int}{punctuation|)} {text comment|= t}{punctuation|.}{text comment|copy}{punctuation|(}{text comment|grams = t}{punctuation|.}{text comment|grams * n}{punctuation|)} {punctuation|\}}
  {text comment|private lazy val cache = MMap}{punctuation|.}{property symbol|empty}{comment|[Symbol, Tea]}

  {text comment|def find}{punctuation|(}{text comment|s}{punctuation|:} {text comment|Symbol}{punctuation|)}{punctuation|(}{text comment|implicit ec}{punctuation|:} {text comment|ExecutionContext}{punctuation|)}{punctuation|:} {text comment|Tea = cache}{punctuation|.}{text comment|getOrElse}{punctuation|(}{text comment|s}{punctuation|,} {punctuation|\{}
    {text comment|val} {type variable|text} {text comment|= s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {text comment|for} {punctuation|\{} {text comment|c <-} {type variable|text} {keyword|if} {text comment|c != 'x' && c > '\\u0020'} {punctuation|\}} {text comment|yield c}{punctuation|.}{text comment|toUpper}
    {type variable|text} {text comment|match} {punctuation|\{}
      {text comment|case t} {keyword|if} {text comment|t}{punctuation|.}{text comment|length >} {number|0xFF} {text comment|=> Default
      case _ => throw new IllegalStateException}{punctuation|(}{text comment|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
