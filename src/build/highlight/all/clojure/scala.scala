package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val Default: Tea = Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}{function|private} val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n: Int{punctuation|)} = t.copy{punctuation|(}{function|grams} = t.grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}{function|implicit} ec: ExecutionContext{punctuation|)}: Tea = cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c <- text if c != 'x' && c > '{char|\\u0020}' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > {number|0xFF} => Default
      case _ => throw new IllegalStateException{punctuation|(}{function|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
