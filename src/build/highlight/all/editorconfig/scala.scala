package kitchen

import scala.collection.mutable.\{Map {value attr-value|{punctuation|=}> MMap, _\}}

trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}

case class Tea(name: String, grams: Double) // leaf
object Tea \{
  val Default: Tea {value attr-value|{punctuation|=} Tea("Assam", 2.5)}
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) {value attr-value|{punctuation|=} t.copy(grams = t.grams * n) \}}
  private lazy val cache {value attr-value|{punctuation|=} MMap.empty[Symbol, Tea]}

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea {value attr-value|{punctuation|=} cache.getOrElse(s, \{}
    val text {value attr-value|{punctuation|=} s"""cup of $\{s.name\}, $s"""}
    for \{ c <- text if c !{value attr-value|{punctuation|=} 'x' && c > '\\u0020' \} yield c.toUpper}
    text match \{
      case t if t.length > 0xFF {value attr-value|{punctuation|=}> Default}
      case _ {value attr-value|{punctuation|=}> throw new IllegalStateException(f"none: $text%s")}
    \}
  \})
\}
