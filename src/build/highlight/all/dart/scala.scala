package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{class-name|Map} {operator|=}{operator|>} {class-name|MMap}{punctuation|,} _{punctuation|\}}

trait {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} {keyword|extends} {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} {class-name|Int}{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}name{punctuation|:} {class-name|String}{punctuation|,} grams{punctuation|:} {class-name|Double}{punctuation|)} {comment|// leaf}
object {class-name|Tea} {punctuation|\{}
  val {class-name|Default}{punctuation|:} {class-name|Tea} {operator|=} {class-name|Tea}{punctuation|(}{string-literal|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}private val t{punctuation|:} {class-name|Tea}{punctuation|)} {keyword|extends} {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} {class-name|MMap}{punctuation|.}empty{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} {class-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string-literal|{string|"""cup of }{interpolation|{punctuation|$\{}{expression|s{punctuation|.}name}{punctuation|\}}}{string|, }{interpolation|{punctuation|$}{expression|s}}{string|"""}}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string-literal|{string|'x'}} {operator|&&} c {operator|>} {string-literal|{string|'\\u0020'}} {punctuation|\}} {keyword|yield} c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} {class-name|Default}
      {keyword|case} _ {operator|=}{operator|>} {keyword|throw} {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string-literal|{string|"none: }{interpolation|{punctuation|$}{expression|text}}{string|%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
