{literal string|package kitchen}

{literal string|import scala.collection.mutable.\{}{key property|Map} {punctuation|=}{literal string|> MMap}{punctuation|,} {literal string|_}{punctuation|\}}

{literal string|trait Brew[+A}{punctuation|]} {literal string|extends Serializable \{ def steep}{punctuation|(}{key property|minutes}{punctuation|:} {literal string|Int}{punctuation|)}{punctuation|:} {literal string|Option[A}{punctuation|]} {punctuation|\}}

{literal string|case class Tea}{punctuation|(}{key property|name}{punctuation|:} {literal string|String}{punctuation|,} {key property|grams}{punctuation|:} {literal string|Double}{punctuation|)} {literal string|// leaf}
{literal string|object Tea \{}
  {literal string|val} {key property|Default}{punctuation|:} {key property|Tea} {punctuation|=} {literal string|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {literal string|implicit class Rich}{punctuation|(}{literal string|private val} {key property|t}{punctuation|:} {literal string|Tea}{punctuation|)} {literal string|extends AnyVal \{ def *}{punctuation|(}{key property|n}{punctuation|:} {literal string|Int}{punctuation|)} {punctuation|=} {literal string|t.copy}{punctuation|(}{key property|grams} {punctuation|=} {literal string|t.grams * n}{punctuation|)} {punctuation|\}}
  {literal string|private lazy val} {key property|cache} {punctuation|=} {literal string|MMap.empty[Symbol}{punctuation|,} {literal string|Tea}{punctuation|]}

  {literal string|def find}{punctuation|(}{key property|s}{punctuation|:} {literal string|Symbol}{punctuation|)}{punctuation|(}{literal string|implicit} {key property|ec}{punctuation|:} {literal string|ExecutionContext}{punctuation|)}{punctuation|:} {key property|Tea} {punctuation|=} {literal string|cache.getOrElse}{punctuation|(}{literal string|s}{punctuation|,} {punctuation|\{}
    {literal string|val} {key property|text} {punctuation|=} {literal string|s"""cup of $\{s.name}{punctuation|\}}{punctuation|,} {literal string|$s"""}
    {literal string|for \{ c <- text if c} {key property|!}{punctuation|=} {string|'x'} {literal string|&& c >} {string|'\\u0020'} {punctuation|\}} {literal string|yield c.toUpper}
    {literal string|text match \{}
      {literal string|case t if t.length >} {key property|0xFF} {punctuation|=}{literal string|> Default}
      {literal string|case} {key property|_} {punctuation|=}{literal string|> throw new IllegalStateException}{punctuation|(}{literal string|f"none}{punctuation|:} {literal string|$text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
