package kitchen

import scala.collection.mutable.{punctuation|\{}Map ={operator|>} MMap, _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea{punctuation|(}name: String, grams: Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default: Tea = Tea{punctuation|(}{string|"Assam"}, {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n: Int{punctuation|)} = t.copy{punctuation|(}grams = t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol, Tea{punctuation|]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea = cache.getOrElse{punctuation|(}s, {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length {operator|>} {number|0xFF} ={operator|>} Default
      case _ ={operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
