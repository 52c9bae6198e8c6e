package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{type class-name|Map} {operator|=}{operator|>} {type class-name|MMap}{punctuation|,} _{punctuation|\}}

trait {type class-name|Brew}{punctuation|[}{operator|+}{type class-name|A}{punctuation|]} {keyword|extends} {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} {type class-name|Int}{punctuation|)}{punctuation|:} {type class-name|Option}{punctuation|[}{type class-name|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}name{punctuation|:} {type class-name|String}{punctuation|,} grams{punctuation|:} {type class-name|Double}{punctuation|)} {comment|// leaf}
object {type class-name|Tea} {punctuation|\{}
  val {type class-name|Default}{punctuation|:} {type class-name|Tea} {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} {type class-name|Tea}{punctuation|)} {keyword|extends} {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} {type class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} {type class-name|MMap}{punctuation|.}empty{punctuation|[}{type class-name|Symbol}{punctuation|,} {type class-name|Tea}{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} {type class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {type class-name|ExecutionContext}{punctuation|)}{punctuation|:} {type class-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} {type class-name|Default}
      {keyword|case} _ {operator|=}{operator|>} throw {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
