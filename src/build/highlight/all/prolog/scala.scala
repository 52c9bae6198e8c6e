package kitchen

import scala{operator|.}collection{operator|.}mutable{operator|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} {operator|//} leaf
object Tea {punctuation|\{}
  val Default{operator|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t{operator|.}{function|copy}{punctuation|(}grams {operator|=} t{operator|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{operator|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{operator|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    for {punctuation|\{} c {operator|<-} text if c {operator|!=} {string|'x'} && c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{operator|.}toUpper
    text match {punctuation|\{}
      case t if t{operator|.}length {operator|>} {number|0}xFF {operator|=>} Default
      case _ {operator|=>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
