package kitchen

import scala.collection.mutable.\{Map ={punctuation|>} MMap, _{punctuation|\}}

trait Brew[+A] extends Serializable \{ def {function|steep}{punctuation|(}minutes: Int{punctuation|)}: Option[A] {punctuation|\}}

case class {function|Tea}{punctuation|(}name: String, grams: Double{punctuation|)} // leaf
object Tea \{
  val Default: Tea = {function|Tea}{punctuation|(}{string|"Assam"}, {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}n: Int{punctuation|)} = t.{function|copy}{punctuation|(}grams = t.grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap.empty[Symbol, Tea]

  def {function|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea = cache.{function|getOrElse}{punctuation|(}s, \{
    val text = s{string|""}{string|"cup of {interpolation|{punctuation|$\{}{variable|s}.{variable|name}{punctuation|\}}}, $s"}{string|""}
    for \{ c <- text if c != 'x' && c {punctuation|>} '\\u0020' {punctuation|\}} yield c.toUpper
    text match \{
      case t if t.length {punctuation|>} 0xFF ={punctuation|>} Default
      case _ ={punctuation|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
