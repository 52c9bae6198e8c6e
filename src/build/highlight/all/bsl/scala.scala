package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable \{ def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} \}

case class Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea \{
  {keyword|val} Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private {keyword|val} t{punctuation|:} Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} \}
  private lazy {keyword|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} \{
    {keyword|val} text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} \{ c {operator|<}{operator|-} text {keyword|if} c !{operator|=} {string|'x'} && c {operator|>} {string|'\\u0020'} \} yield c{punctuation|.}toUpper
    text match \{
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw {keyword|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
