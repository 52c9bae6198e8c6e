package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val Default: Tea {operator|=} {function|Tea}{punctuation|(}{string-literal|{string|"Assam"}}{punctuation|,} {number|2}{punctuation|.}{number|5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n: Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string-literal|{string|""}}"cup of ${punctuation|\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} $s{string-literal|{string|""}}"
    for {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string-literal|{string|"none: }{interpolation|{variable|$text}}{string|%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
