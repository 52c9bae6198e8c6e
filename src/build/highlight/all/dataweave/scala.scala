package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}{property|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class {function|Tea}{punctuation|(}{property|name}{punctuation|:} String{punctuation|,} {property|grams}{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val {property|Default}{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val {property|t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}{property|n}{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}{property|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit {property|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} && c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text {keyword|match} {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
