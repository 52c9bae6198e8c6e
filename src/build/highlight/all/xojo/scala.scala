package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew[{operator|+}A] {keyword|extends} Serializable \{ def steep{punctuation|(}minutes{punctuation|:} {keyword|Int}{punctuation|)}{punctuation|:} Option[A] \}

{keyword|case} {keyword|class} Tea{punctuation|(}name{punctuation|:} {keyword|String}{punctuation|,} grams{punctuation|:} {keyword|Double}{punctuation|)} {comment|// leaf}
{keyword|object} Tea \{
  val Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} {keyword|extends} AnyVal \{ def {operator|*}{punctuation|(}n{punctuation|:} {keyword|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} \}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} \{
    val {keyword|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} \{ c {operator|<}{operator|-} {keyword|text} {keyword|if} c !{operator|=} {comment|'x' && c > '\\u0020' \} yield c.toUpper}
    {keyword|text} match \{
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw {operator|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
