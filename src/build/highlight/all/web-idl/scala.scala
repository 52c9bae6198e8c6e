package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} {class-name|def} steep{punctuation|(}minutes{operator|:} {class-name|Int}{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}A{punctuation|]} {punctuation|\}}

case {class-name|class} Tea{punctuation|(}name{operator|:} {class-name|String}{punctuation|,} grams{operator|:} {class-name|Double}{punctuation|)} {comment|// leaf}
{keyword|object} Tea {punctuation|\{}
  val Default{operator|:} {class-name|Tea} {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {class-name|class} Rich{punctuation|(}private val t{operator|:} {class-name|Tea}{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n{operator|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams * n{punctuation|)} {punctuation|\}}
  private lazy {class-name|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {class-name|def} find{punctuation|(}s{operator|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{operator|:} {class-name|ExecutionContext}{punctuation|)}{operator|:} {class-name|Tea} {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    {class-name|val} text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c !{operator|=} 'x' && c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw {class-name|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
