package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

{selector|trait Brew[+A] extends Serializable }{punctuation|\{} def {function|steep}{punctuation|(}{property|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option[A] {punctuation|\}}

case class {function|Tea}{punctuation|(}{property|name}{punctuation|:} String{punctuation|,} {property|grams}{punctuation|:} Double{punctuation|)} {comment|// leaf}
{selector|object Tea }{punctuation|\{}
  val {property|Default}{punctuation|:} Tea = {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} 2.5{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val {property|t}{punctuation|:} Tea{punctuation|)} {selector|extends AnyVal }{punctuation|\{} def *{punctuation|(}{property|n}{punctuation|:} Int{punctuation|)} = t.{function|copy}{punctuation|(}grams = t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap.empty[Symbol{punctuation|,} Tea]

  def {function|find}{punctuation|(}{property|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit {property|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea = cache.{function|getOrElse}{punctuation|(}{selector|s, }{punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{selector|""
    for }{punctuation|\{} c <- text if c {operator|!=} {string|'x'} && c {operator|>} {string|'\\u0020'} {punctuation|\}} {selector|yield c.toUpper
    text match }{punctuation|\{}
      case t if t.length {operator|>} 0xFF => Default
      case _ => throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
