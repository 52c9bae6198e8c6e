package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{class-name|Map} {operator|=>} {class-name|MMap}{punctuation|,} {keyword|_}{punctuation|\}}

trait {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} extends {class-name|Serializable} {punctuation|\{} def steep{punctuation|(}{label property|minutes}{punctuation|:} {class-name|Int}{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

case class {class-name|Tea}{punctuation|(}{label property|name}{punctuation|:} {class-name|String}{punctuation|,} {label property|grams}{punctuation|:} {class-name|Double}{punctuation|)} {comment|// leaf}
object {class-name|Tea} {punctuation|\{}
  val {class-name|Default}{punctuation|:} {class-name|Tea} {operator|=} {class-name|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {class-name|Rich}{punctuation|(}private val {label property|t}{punctuation|:} {class-name|Tea}{punctuation|)} extends {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}{label property|n}{punctuation|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} {class-name|MMap}{punctuation|.}empty{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  def find{punctuation|(}{label property|s}{punctuation|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit {label property|ec}{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} {class-name|Tea} {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}"cup of {char|$\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} {char|$s}{string|""}"
    for {punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} {symbol|'x'} {operator|&&} c {operator|>} {symbol|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} {class-name|Default}
      case {keyword|_} {operator|=>} throw new {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
