package kitchen

{key attr-name|import scala.collection.mutable.\{Map} {punctuation|=}{value attr-value|> MMap, _\}}

trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}

case class Tea(name: String, grams: Double) // leaf
object Tea \{
  {key attr-name|val Default: Tea} {punctuation|=} {value attr-value|Tea("Assam", 2.5)}
  {key attr-name|implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int)} {punctuation|=} {value attr-value|t.copy(grams = t.grams * n) \}}
  {key attr-name|private lazy val cache} {punctuation|=} {value attr-value|MMap.empty[Symbol, Tea]}

  {key attr-name|def find(s: Symbol)(implicit ec: ExecutionContext): Tea} {punctuation|=} {value attr-value|cache.getOrElse(s, \{}
    {key attr-name|val text} {punctuation|=} {value attr-value|s"""cup of $\{s.name\}, $s"""}
    {key attr-name|for \{ c <- text if c !}{punctuation|=} {value attr-value|'x' && c > '\\u0020' \} yield c.toUpper}
    text match \{
      {key attr-name|case t if t.length > 0xFF} {punctuation|=}{value attr-value|> Default}
      {key attr-name|case _} {punctuation|=}{value attr-value|> throw new IllegalStateException(f"none: $text%s")}
    \}
  \})
\}
