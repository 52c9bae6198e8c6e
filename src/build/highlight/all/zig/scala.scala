package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} {class-name|Int}{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name{punctuation|:} {class-name|String}{punctuation|,} grams{punctuation|:} {class-name|Double}{punctuation|)} {comment|// leaf}
object {class-name|Tea} {punctuation|\{}
  val Default{punctuation|:} {class-name|Tea} {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t{punctuation|:} {class-name|Tea}{punctuation|)} extends {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} {class-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}"cup of ${punctuation|\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} $s{string|""}"
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {char|'x'} {operator|&}{operator|&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text {class-name|match} {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default
      case _ {operator|=>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
