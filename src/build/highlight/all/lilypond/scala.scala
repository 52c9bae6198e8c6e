package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{punctuation|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val Default: Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2}{punctuation|.}{number|5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n: Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {punctuation|<}- text if c !{operator|=} 'x{punctuation|'} && c {punctuation|>} '{keyword|{punctuation|\\}u0020}{punctuation|'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length {punctuation|>} 0xFF {operator|=}{punctuation|>} Default
      case _ {operator|=}{punctuation|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
