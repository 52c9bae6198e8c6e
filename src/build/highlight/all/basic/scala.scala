package kitchen

import scala.collection.mutable.\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew[{operator|+}A] extends Serializable \{ {function|def} steep{punctuation|(}minutes{punctuation|:} {function|Int}{punctuation|)}{punctuation|:} {function|Option}[A] \}

{keyword|case} class Tea{punctuation|(}{keyword|name}{punctuation|:} {keyword|String}{punctuation|,} grams{punctuation|:} {keyword|Double}{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  {function|val} Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private {function|val} t{punctuation|:} Tea{punctuation|)} extends AnyVal \{ {function|def} {operator|*}{punctuation|(}n{punctuation|:} {function|Int}{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} \}
  private lazy {function|val} cache {operator|=} MMap.empty[Symbol{punctuation|,} Tea]

  {function|def} find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} \{
    {function|val} {function|text} {operator|=} s{string|""}"cup {function|of} $\{s.{keyword|name}\}{punctuation|,} $s{string|""}"
    {keyword|for} \{ c {operator|<}{operator|-} {function|text} {keyword|if} c {comment|!= 'x' && c > '\\u0020' \} yield c.toUpper}
    {function|text} match \{
      {keyword|case} t {keyword|if} t.{function|length} {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
