package kitchen

import scala{dyadic-operator operator|.}collection{dyadic-operator operator|.}mutable{dyadic-operator operator|.}{dfn builtin|\{}Map {function|=}{function|>} MMap{function|,} _{dfn builtin|\}}

trait Brew{punctuation|[}{function|+}A{punctuation|]} extends Serializable {dfn builtin|\{} def steep{punctuation|(}minutes{dfn builtin|:} Int{punctuation|)}{dfn builtin|:} Option{punctuation|[}A{punctuation|]} {dfn builtin|\}}

case class Tea{punctuation|(}name{dfn builtin|:} String{function|,} grams{dfn builtin|:} Double{punctuation|)} {monadic-operator operator|/}{monadic-operator operator|/} leaf
object Tea {dfn builtin|\{}
  val Default{dfn builtin|:} Tea {function|=} Tea{punctuation|(}"Assam"{function|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{dfn builtin|:} Tea{punctuation|)} extends AnyVal {dfn builtin|\{} def {function|*}{punctuation|(}n{dfn builtin|:} Int{punctuation|)} {function|=} t{dyadic-operator operator|.}copy{punctuation|(}grams {function|=} t{dyadic-operator operator|.}grams {function|*} n{punctuation|)} {dfn builtin|\}}
  private lazy val cache {function|=} MMap{dyadic-operator operator|.}empty{punctuation|[}Symbol{function|,} Tea{punctuation|]}

  def find{punctuation|(}s{dfn builtin|:} Symbol{punctuation|)}{punctuation|(}implicit ec{dfn builtin|:} ExecutionContext{punctuation|)}{dfn builtin|:} Tea {function|=} cache{dyadic-operator operator|.}getOrElse{punctuation|(}s{function|,} {dfn builtin|\{}
    val text {function|=} s"""cup of ${dfn builtin|\{}s{dyadic-operator operator|.}name{dfn builtin|\}}{function|,} $s"""
    for {dfn builtin|\{} c {function|<}{function|-} text if c {function|!}{function|=} {string|'x'} {monadic-operator operator|&}{monadic-operator operator|&} c {function|>} {string|'\\u0020'} {dfn builtin|\}} yield c{dyadic-operator operator|.}toUpper
    text match {dfn builtin|\{}
      case t if t{dyadic-operator operator|.}length {function|>} {number|0}xFF {function|=}{function|>} Default
      case _ {function|=}{function|>} throw new IllegalStateException{punctuation|(}f"none{dfn builtin|:} $text%s"{punctuation|)}
    {dfn builtin|\}}
  {dfn builtin|\}}{punctuation|)}
{dfn builtin|\}}
