package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} {class-name|Serializable} \{ def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} \}

case {keyword|class} {class-name|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} {keyword|extends} {class-name|AnyVal} \{ def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} \}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} \{
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} \{ c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} && c {operator|>} {string|'\\u0020'} \} yield c{punctuation|.}toUpper
    text match \{
      case t {keyword|if} t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} {keyword|throw} new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
