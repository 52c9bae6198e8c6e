package kitchen

import scala.collection.mutable.\{Map {punctuation|=}{value attr-value|> MMap, _\}}

trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}

case class Tea(name: String, grams: Double) // leaf
object Tea \{
  val Default: Tea {punctuation|=} {value attr-value|Tea("Assam", 2.5)}
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) {punctuation|=} {value attr-value|t.copy(grams = t.grams * n) \}}
  private lazy val cache {punctuation|=} {value attr-value|MMap.empty[Symbol, Tea]}

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea {punctuation|=} {value attr-value|cache.getOrElse(s, \{}
    val text {punctuation|=} {value attr-value|s"""cup of $\{s.name\}, $s"""}
    for \{ c <- text if c !{punctuation|=} {value attr-value|'x' && c > '}\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF {punctuation|=}{value attr-value|> Default}
      case _ {punctuation|=}{value attr-value|> throw new IllegalStateException(f"none: $text%s")}
    \}
  \})
\}
