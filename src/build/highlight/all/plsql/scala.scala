{keyword|package} kitchen

import scala{punctuation|.}collection{punctuation|.}{keyword|mutable}{punctuation|.}\{{keyword|Map} {operator|=>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}{operator|+}{keyword|A}{punctuation|]} extends {keyword|Serializable} \{ def steep{punctuation|(}minutes{operator|:} {keyword|Int}{punctuation|)}{operator|:} {keyword|Option}{punctuation|[}{keyword|A}{punctuation|]} \}

{keyword|case} class Tea{punctuation|(}{keyword|name}{operator|:} {keyword|String}{punctuation|,} grams{operator|:} {keyword|Double}{punctuation|)} {operator|/}{operator|/} leaf
{keyword|object} Tea \{
  val {keyword|Default}{operator|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}{keyword|private} val t{operator|:} Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n{operator|:} {keyword|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} \}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}{keyword|empty}{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} \{
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} \{ {keyword|c} {operator|<}{operator|-} text {keyword|if} {keyword|c} {operator|!=} {string|'x'} && {keyword|c} {operator|>} {string|'\\u0020'} \} yield {keyword|c}{punctuation|.}toUpper
    text match \{
      {keyword|case} t {keyword|if} t{punctuation|.}{keyword|length} {operator|>} {number|0xFF} {operator|=>} {keyword|Default}
      {keyword|case} _ {operator|=>} throw {keyword|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
