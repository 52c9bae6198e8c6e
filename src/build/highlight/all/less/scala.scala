{selector|package kitchen

import scala.collection.mutable.}{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

{selector|trait Brew[+A] extends Serializable} {punctuation|\{} def {function|steep}{punctuation|(}{property|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option[A] {punctuation|\}}

case class {function|Tea}{punctuation|(}{property|name}{punctuation|:} String{punctuation|,} {property|grams}{punctuation|:} Double{punctuation|)} {comment|// leaf}
{selector|object Tea} {punctuation|\{}
  {selector|val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}{property|n}{punctuation|:} Int{punctuation|)} = t.{function|copy}{punctuation|(}grams = t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap.empty[Symbol{punctuation|,} Tea]

  def {function|find}{punctuation|(}{property|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit {property|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea = cache.getOrElse{selector|(s,} {punctuation|\{}
    {selector|val text = s"""cup of $}{punctuation|\{}s.name{punctuation|\}}{selector|, $s"""
    for} {punctuation|\{} c <{operator|-} text if c != {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} {selector|yield c.toUpper
    text match} {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
