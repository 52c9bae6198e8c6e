package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{class-name|Map} {operator|=}{operator|>} {class-name|MMap}{punctuation|,} _{punctuation|\}}

trait {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} extends {class-name|Serializable} {punctuation|\{} def steep{punctuation|(}minutes{operator|:} {class-name|Int}{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

case class {class-name|Tea}{punctuation|(}name{operator|:} {class-name|String}{punctuation|,} grams{operator|:} {class-name|Double}{punctuation|)} {operator|//} leaf
object {class-name|Tea} {punctuation|\{}
  val {class-name|Default}{operator|:} {class-name|Tea} {operator|=} {class-name|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {class-name|Rich}{punctuation|(}private val t{operator|:} {class-name|Tea}{punctuation|)} extends {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} {class-name|MMap}{punctuation|.}empty{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  def find{punctuation|(}s{operator|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{operator|:} {class-name|ExecutionContext}{punctuation|)}{operator|:} {class-name|Tea} {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of {interpolation|{punctuation|$\{}{expression language-dhall|s{punctuation|.}name}{punctuation|\}}}, $s"}{string|""}
    for {punctuation|\{} c {operator|<}- text {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '{operator|\\}u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} {class-name|Default}
      case _ {operator|=}{operator|>} throw new {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
