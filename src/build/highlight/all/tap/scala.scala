package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap, _{punctuation|\}}

trait Brew[+A] extends Serializable {punctuation|\{} def steep(minutes: Int): Option[A] {punctuation|\}}

case class Tea(name: String, grams: Double) // leaf
object Tea {punctuation|\{}
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal {punctuation|\{} def *(n: Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  private lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, {punctuation|\{}
    val text = s"""cup of ${punctuation|\{}s.name{punctuation|\}}, $s"""
    for {punctuation|\{} c <- text if c != 'x' && c > '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
