package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes: Int{punctuation|)}: {data-field symbol|Option[A]} {punctuation|\}}

case class Tea{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default: Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n: Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c !{operator|=} {data-field symbol|'x'} {operator|&&} c {operator|>} {data-field symbol|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
