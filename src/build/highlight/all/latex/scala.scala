package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap, _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep(minutes: Int): Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea(name: String, grams: Double) // leaf
object Tea {punctuation|\{}
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal {punctuation|\{} def *(n: Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol, Tea{punctuation|]}

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, {punctuation|\{}
    val text = s"""cup of {equation string|$\{s.name\}, $}s"""
    for {punctuation|\{} c <- text if c != 'x' {punctuation|&}{punctuation|&} c > '{function selector|\\u}0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text{comment|%s")}
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
