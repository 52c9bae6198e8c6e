package kitchen

import scala.collection.mutable.\{Map => MMap, _\}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable \{ def steep(minutes: Int): Option{punctuation|[}A{punctuation|]} \}

case class Tea(name: String, grams: Double) // leaf
object Tea \{
  val Default: Tea = Tea({string|"Assam"}, {number|2}.{number|5})
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}
  private lazy val cache = MMap.empty{punctuation|[}Symbol, Tea{punctuation|]}

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{
    val text = s{string|""}"cup of $\{s.name\}, $s{string|""}"
    for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f{string|"none: $text%s"})
    \}
  \})
\}
