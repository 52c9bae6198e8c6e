{selector|package kitchen

import scala.collection.mutable.}{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

{selector|trait Brew[+A] extends Serializable} {punctuation|\{} def {function|steep}{punctuation|(}{property|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option[A] {punctuation|\}}

{selector|case class Tea(name: String, grams: Double) // leaf
object Tea} {punctuation|\{}
  {selector|val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal} {punctuation|\{} def *{punctuation|(}{property|n}{punctuation|:} Int{punctuation|)} = t.{function|copy}{punctuation|(}grams = t.grams * n{punctuation|)} {punctuation|\}}
  {selector|private lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s,} {punctuation|\{}
    {selector|val text = s"""cup of $\{s.name\}, $s"""
    for} {punctuation|\{} c <- text if c != {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} {selector|yield c.toUpper
    text match} {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
