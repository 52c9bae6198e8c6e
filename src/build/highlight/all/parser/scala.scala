package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap, _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep{expression|{punctuation|(}minutes: Int{punctuation|)}}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea{expression|{punctuation|(}name: String, grams: Double{punctuation|)}} // leaf
object Tea {punctuation|\{}
  val Default: Tea = Tea{expression|{punctuation|(}{string|"Assam"}, {number|2.5}{punctuation|)}}
  implicit class Rich{expression|{punctuation|(}private val t: Tea{punctuation|)}} extends AnyVal {punctuation|\{} def *{expression|{punctuation|(}n: Int{punctuation|)}} = t.copy{expression|{punctuation|(}grams = t.grams {operator|*} n{punctuation|)}} {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol, Tea{punctuation|]}

  def find{expression|{punctuation|(}s: Symbol{punctuation|)}}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea = cache.getOrElse{expression|{punctuation|(}s, {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length {operator|>} {number|0xFF} ={operator|>} Default
      case _ ={operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}}
{punctuation|\}}
