{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{operator|\{}Map {operator|=>} MMap{punctuation|,} _{operator|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} Serializable {operator|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {operator|\}}

{keyword|case} {keyword|class} {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea {operator|\{}
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} {keyword|extends} AnyVal {operator|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {operator|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {operator|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {operator|\{} c {operator|<-} text {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '\\u0020' {operator|\}} yield c{punctuation|.}toUpper
    text match {operator|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0}xFF {operator|=>} Default
      {keyword|case} _ {operator|=>} throw {keyword|new} {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {operator|\}}
  {operator|\}}{punctuation|)}
{operator|\}}
