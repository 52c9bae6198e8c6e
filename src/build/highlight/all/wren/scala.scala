package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{class-name|Map} {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} extends {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} {class-name|Int}{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

case {keyword|class} {class-name|Tea}{punctuation|(}name{operator|:} {class-name|String}{punctuation|,} grams{operator|:} {class-name|Double}{punctuation|)} {comment|// leaf}
object {class-name|Tea} {punctuation|\{}
  val {class-name|Default}{operator|:} {class-name|Tea} {operator|=} {class-name|Tea}{punctuation|(}{string-literal|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}private val t{operator|:} {class-name|Tea}{punctuation|)} extends {function|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} {class-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{triple-quoted-string string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text {function|match} {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} {class-name|Default}
      case _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string-literal|{string|"none: $text%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
