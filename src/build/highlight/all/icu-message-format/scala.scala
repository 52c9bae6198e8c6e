package kitchen

import scala.collection.mutable.{argument|{argument-delimiter operator|\{}{content|{argument-name|Map} => MMap{punctuation|,} _}{argument-delimiter operator|\}}}

trait Brew[+A] extends Serializable {argument|{argument-delimiter operator|\{}{content| {argument-name|def} {argument-name|steep(minutes}: Int): Option[A] }{argument-delimiter operator|\}}}

case class Tea(name: String, grams: Double) // leaf
object Tea {argument|{argument-delimiter operator|\{}{content|
  {argument-name|val} {argument-name|Default}: Tea = Tea("Assam"{punctuation|,} 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}
  private lazy val cache = MMap.empty[Symbol{punctuation|,} Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s{punctuation|,} \{
    val text = s"""cup of $\{s.name\}{punctuation|,} $s"""
    for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    \}
  \})
}{argument-delimiter operator|\}}}
