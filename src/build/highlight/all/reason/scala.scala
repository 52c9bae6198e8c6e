package kitchen

import scala{punctuation|.}collection{punctuation|.}{keyword|mutable}{punctuation|.}{punctuation|\{}{constructor|Map} {operator|=>} {constructor|MMap}{punctuation|,} _{punctuation|\}}

trait {constructor|Brew}{punctuation|[}{operator|+}{constructor|A}{punctuation|]} extends {constructor|Serializable} {punctuation|\{} def steep{punctuation|(}minutes{punctuation|:} {constructor|Int}{punctuation|)}{punctuation|:} {constructor|Option}{punctuation|[}{constructor|A}{punctuation|]} {punctuation|\}}

case {keyword|class} {constructor|Tea}{punctuation|(}name{punctuation|:} {constructor|String}{punctuation|,} grams{punctuation|:} {constructor|Double}{punctuation|)} {comment|// leaf}
{keyword|object} {constructor|Tea} {punctuation|\{}
  {keyword|val} {constructor|Default}{punctuation|:} {constructor|Tea} {operator|=} {constructor|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {constructor|Rich}{punctuation|(}{keyword|private} {keyword|val} t{punctuation|:} {constructor|Tea}{punctuation|)} extends {constructor|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} {constructor|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} {keyword|lazy} {keyword|val} cache {operator|=} {class-name|MMap}{punctuation|.}empty{punctuation|[}{constructor|Symbol}{punctuation|,} {constructor|Tea}{punctuation|]}

  def find{punctuation|(}s{punctuation|:} {constructor|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {constructor|ExecutionContext}{punctuation|)}{punctuation|:} {constructor|Tea} {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    {keyword|val} text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!}{operator|=} {char|'x'} && c {operator|>} {operator|'}\\u0020{operator|'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} {constructor|Default}
      case _ {operator|=>} throw {keyword|new} {constructor|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
