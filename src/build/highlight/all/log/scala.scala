package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{operator|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{operator|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {operator|\{} def steep{operator|(}minutes{operator|:} Int{operator|)}{operator|:} Option{punctuation|[}A{punctuation|]} {operator|\}}

case class Tea{operator|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{operator|)} {operator|/}{operator|/} leaf
object Tea {operator|\{}
  {property|val Default:} Tea {operator|=} Tea{operator|(}{string|"Assam"}{punctuation|,} {number|2.5}{operator|)}
  implicit class Rich{operator|(}private val t{operator|:} Tea{operator|)} extends AnyVal {operator|\{} def {operator|*}{operator|(}n{operator|:} Int{operator|)} {operator|=} t{punctuation|.}copy{operator|(}grams {operator|=} {domain constant|t.grams} {operator|*} n{operator|)} {operator|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{operator|(}s{operator|:} Symbol{operator|)}{operator|(}implicit ec{operator|:} ExecutionContext{operator|)}{operator|:} Tea {operator|=} cache{punctuation|.}getOrElse{operator|(}s{punctuation|,} {operator|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {operator|\{} c {operator|<}{operator|-} text if c {operator|!}{operator|=} {string|'x'} {operator|&}{operator|&} c {operator|>} {string|'\\u0020'} {operator|\}} yield c{punctuation|.}toUpper
    text match {operator|\{}
      case t if {domain constant|t.length} {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new IllegalStateException{operator|(}f{string|"none: $text%s"}{operator|)}
    {operator|\}}
  {operator|\}}{operator|)}
{operator|\}}
