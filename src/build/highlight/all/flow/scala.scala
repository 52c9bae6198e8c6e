{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}{constant|A}{punctuation|]} {keyword|extends} {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}{constant|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}name{operator|:} {type class-name|String}{punctuation|,} {literal-property property|grams}{operator|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default{operator|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} val t{operator|:} Tea{punctuation|)} {keyword|extends} {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}{type class-name|Symbol}{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} {type class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} {keyword|yield} c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default
      {keyword|case} _ {operator|=>} {keyword|throw} {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
