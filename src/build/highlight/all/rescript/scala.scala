package kitchen

import scala{punctuation|.}{function|collection}{punctuation|.}{function|mutable}{punctuation|.}{punctuation|\{}{class-name|Map} {operator|=>} {class-name|MMap}{punctuation|,} _{punctuation|\}}

trait {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} extends {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} {class-name|Int}{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

case {keyword|class} {class-name|Tea}{punctuation|(}name{operator|:} {class-name|String}{punctuation|,} grams{operator|:} {class-name|Double}{punctuation|)} {comment|// leaf}
{keyword|object} {class-name|Tea} {punctuation|\{}
  val {class-name|Default}{operator|:} {class-name|Tea} {operator|=} {class-name|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} val t{operator|:} {class-name|Tea}{punctuation|)} extends {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}{function|grams} {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} {keyword|lazy} val cache {operator|=} {class-name|MMap}{punctuation|.}{function|empty}{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{operator|:} {class-name|ExecutionContext}{punctuation|)}{operator|:} {class-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!}{operator|=} {char|'x'} && c {operator|>} {char|'\\u0020'} {punctuation|\}} yield c{punctuation|.}{function|toUpper}
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}{function|length} {operator|>} {number|0xFF} {operator|=>} {class-name|Default}
      case _ {operator|=>} throw {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
