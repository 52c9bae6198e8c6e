package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{class-name|Map} ={punctuation|>} {class-name|MMap}{punctuation|,} _{punctuation|\}}

trait {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} extends {class-name|Serializable} {punctuation|\{} def {function-calls function|steep}{punctuation|(}minutes{punctuation|:} {class-name|Int}{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

{keyword|case} class {function-calls function|Tea}{punctuation|(}name{punctuation|:} {class-name|String}{punctuation|,} grams{punctuation|:} {class-name|Double}{punctuation|)} {comment|// leaf}
object {class-name|Tea} {punctuation|\{}
  val {class-name|Default}{punctuation|:} {class-name|Tea} {operator|=} {function-calls function|Tea}{punctuation|(}"{class-name|Assam}"{punctuation|,} {decimal-float-literal number|2.5}{punctuation|)}
  implicit class {function-calls function|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} {class-name|Tea}{punctuation|)} extends {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function-calls function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} {class-name|MMap}{punctuation|.}empty{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  def {function-calls function|find}{punctuation|(}s{punctuation|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} {class-name|Tea} {operator|=} cache{punctuation|.}{function-calls function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s"""cup of ${punctuation|\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} $s"""
    {keyword|for} {punctuation|\{} c {punctuation|<}{operator|-} text {keyword|if} c {operator|!=} 'x' {operator|&&} c {punctuation|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}{builtin|length} {punctuation|>} {hex-int-literal number|0xFF} ={punctuation|>} {class-name|Default}
      {keyword|case} _ ={punctuation|>} throw new {function-calls function|IllegalStateException}{punctuation|(}f"none{punctuation|:} $text{operator|%}s"{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
