{keyword|package} kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default{operator|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}{keyword|private} val t{operator|:} Tea{punctuation|)} {keyword|extends} AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default
      case _ {operator|=>} {keyword|throw} new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
