package kitchen

import scala{operator|.}collection{operator|.}mutable{operator|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}{keyword|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case {builtin|class} {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|//} leaf
object Tea {punctuation|\{}
  val {keyword|Default}{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {builtin|class} {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{operator|.}{function|copy}{punctuation|(}grams {operator|=} t{operator|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{operator|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{operator|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val {keyword|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} {keyword|text} {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '\\u0020' {punctuation|\}} yield c{operator|.}toUpper
    {keyword|text} match {punctuation|\{}
      case t {keyword|if} t{operator|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} {keyword|Default}
      case _ {operator|=}{operator|>} {keyword|throw} new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
