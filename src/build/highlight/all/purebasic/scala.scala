package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val {keyword|Default}{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} {keyword|extends} AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} {function|t.copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} {function|cache.getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} {keyword|Default}
      {keyword|case} _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
