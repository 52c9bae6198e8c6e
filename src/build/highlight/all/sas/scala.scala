package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function keyword|steep}{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case {keyword|class} {function keyword|Tea}{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val Default: Tea {operator|=} {function keyword|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {function keyword|Rich}{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n: Int{punctuation|)} {operator|=} t{punctuation|.}{function keyword|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function keyword|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache{punctuation|.}{function keyword|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    for {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!}{operator|=} {string|'x'} {operator|&}{operator|&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new {function keyword|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
