package kitchen

{builtin-function function|import} scala{punctuation|.}{function|collection}{punctuation|.}{function|mutable}{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  {argument|{keyword|val} Default}{operator|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private {argument|{keyword|val} t}{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}{argument-label|{argument-name punctuation|grams} {punctuation|=}} t{punctuation|.}{function|grams} {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy {argument|{keyword|val} cache} {operator|=} MMap{punctuation|.}{function|empty}{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    {argument|{keyword|val} text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}{function|toUpper}
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}{function|length} {operator|>} 0xFF {operator|=}{operator|>} {builtin-function function|Default}
      case _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
