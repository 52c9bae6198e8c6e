package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew[+A] extends Serializable {punctuation|\{} def steep(minutes: Int): Option[A] {punctuation|\}}

case class Tea(name: String{punctuation|,} grams: Double) // leaf
object Tea {punctuation|\{}
  val Default: Tea = Tea({string|"Assam"}{punctuation|,} {number|2.5})
  implicit class Rich(private val t: Tea) extends AnyVal {punctuation|\{} def *(n: Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  private lazy val cache = MMap.empty[Symbol{punctuation|,} Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s{punctuation|,} {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c <- text if c != {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
