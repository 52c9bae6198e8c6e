package kitchen

import scala{operator|.collection.}mutable.\{Map {operator|=>} MMap{punctuation|,} _\}

trait Brew[{operator|+}A] extends Serializable \{ def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option[A] \}

{keyword|case} class Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|//} leaf
object Tea \{
  val {keyword|Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {keyword|implicit} class Rich{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} \}
  {keyword|private} lazy val cache {operator|=} MMap.empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}{keyword|implicit} ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} \{
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    for \{ c {operator|<}{operator|-} text {keyword|if} c {comment|!= 'x' && c > '\\u0020' \} yield c.toUpper}
    text match \{
      {keyword|case} t {keyword|if} t.length {operator|>} {number|0}xFF {operator|=>} {keyword|Default}
      {keyword|case} _ {operator|=>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
