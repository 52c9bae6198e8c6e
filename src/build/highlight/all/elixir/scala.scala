package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{module class-name|Map} {operator|=>} {module class-name|MMap}{punctuation|,} _{punctuation|\}}

trait {module class-name|Brew}{punctuation|[}{operator|+}{module class-name|A}{punctuation|]} extends {module class-name|Serializable} {punctuation|\{} {keyword|def} {function|steep}{punctuation|(}{attr-name|minutes:} {module class-name|Int}{punctuation|)}: {module class-name|Option}{punctuation|[}{module class-name|A}{punctuation|]} {punctuation|\}}

{keyword|case} class {module class-name|Tea}{punctuation|(}{attr-name|name:} {module class-name|String}{punctuation|,} {attr-name|grams:} {module class-name|Double}{punctuation|)} {operator|/}{operator|/} leaf
object {module class-name|Tea} {punctuation|\{}
  val {module class-name|Default}: {module class-name|Tea} {operator|=} {module class-name|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {module class-name|Rich}{punctuation|(}private val {attr-name|t:} {module class-name|Tea}{punctuation|)} extends {module class-name|AnyVal} {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}{attr-name|n:} {module class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} {module class-name|MMap}{punctuation|.}empty{punctuation|[}{module class-name|Symbol}{punctuation|,} {module class-name|Tea}{punctuation|]}

  {keyword|def} {function|find}{punctuation|(}{attr-name|s:} {module class-name|Symbol}{punctuation|)}{punctuation|(}implicit {attr-name|ec:} {module class-name|ExecutionContext}{punctuation|)}: {module class-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} {module class-name|Default}
      {keyword|case} _ {operator|=>} throw new {module class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
