package kitchen

import scala{operator|.}collection{operator|.}mutable{operator|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} {builtin|def} {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val {keyword|t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {builtin|def} {operator|*}{punctuation|(}{keyword|n}{punctuation|:} Int{punctuation|)} {operator|=} {keyword|t}{operator|.}{function|copy}{punctuation|(}grams {operator|=} {keyword|t}{operator|.}grams {operator|*} {keyword|n}{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{operator|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {builtin|def} {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{operator|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} {keyword|c} {operator|<}{operator|-} text {keyword|if} {keyword|c} {operator|!=} {string|'x'} {operator|&&} {keyword|c} {operator|>} {string|'\\u0020'} {punctuation|\}} yield {keyword|c}{operator|.}toUpper
    text {keyword|match} {punctuation|\{}
      case {keyword|t} {keyword|if} {keyword|t}{operator|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} {keyword|throw} {keyword|new} {function|IllegalStateException}{punctuation|(}{keyword|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
