package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map ={operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} {operator|//} leaf
object Tea {punctuation|\{}
  val Default{operator|:} Tea = {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} = t{punctuation|.}{function|copy}{punctuation|(}grams = t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea = cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length {operator|>} 0xFF ={operator|>} Default
      case _ ={operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
