package kitchen

import scala.collection.mutable.\{Map => MMap{punctuation|,} _\}

trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}

case class Tea(name: String{punctuation|,} grams: Double) // leaf
object Tea \{
  val Default: Tea = Tea({string|"Assam"}{punctuation|,} {number|2.5})
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}
  private lazy val cache = MMap.empty[Symbol{punctuation|,} Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s{punctuation|,} \{
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ c <- text if c {punctuation|!}= 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > {number|0}xFF => Default
      case _ => throw new IllegalStateException(f{string|"none: $text%s"})
    \}
  \})
\}
