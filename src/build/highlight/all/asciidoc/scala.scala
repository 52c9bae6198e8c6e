package kitchen

import scala.collection.mutable.{inline|{attribute-ref|{punctuation|\{}Map => MMap, _{punctuation|\}}}}

trait Brew[+A] extends Serializable {inline|{attribute-ref|{punctuation|\{} def steep(minutes{punctuation|:} Int){punctuation|:} Option[A] {punctuation|\}}}}

case class Tea(name: String, grams: Double) // leaf
object Tea \{
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal {inline|{attribute-ref|{punctuation|\{} def *(n{punctuation|:} Int) = t.copy(grams = t.grams * n) {punctuation|\}}}}
  private lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{
    val text = s"""cup of ${inline|{attribute-ref|{punctuation|\{}{variable|s}.name{punctuation|\}}}}, $s"""
    for {inline|{attribute-ref|{punctuation|\{} c <- text if c != 'x' && c > '\\u0020' {punctuation|\}}}} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    \}
  \})
\}
