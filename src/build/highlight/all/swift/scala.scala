package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{class-name|Map} {operator|=>} {class-name|MMap}{punctuation|,} {omit keyword|_}{punctuation|\}}

trait {class-name|Brew}{punctuation|[}{operator|+}{class-name|A}{punctuation|]} extends {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} {class-name|Int}{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}{class-name|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}name{punctuation|:} {class-name|String}{punctuation|,} grams{punctuation|:} {class-name|Double}{punctuation|)} {comment|// leaf}
object {class-name|Tea} {punctuation|\{}
  val {class-name|Default}{punctuation|:} {class-name|Tea} {operator|=} {class-name|Tea}{punctuation|(}{string-literal|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} {class-name|Tea}{punctuation|)} extends {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} {keyword|lazy} val cache {operator|=} {class-name|MMap}{punctuation|.}empty{punctuation|[}{class-name|Symbol}{punctuation|,} {class-name|Tea}{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} {class-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string-literal|{string|"""cup of $\{s.name\}, $s"""}}
    {keyword|for} {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '{punctuation|\\}u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} {class-name|Default}
      {keyword|case} {omit keyword|_} {operator|=>} {keyword|throw} new {class-name|IllegalStateException}{punctuation|(}f{string-literal|{string|"none: $text%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
