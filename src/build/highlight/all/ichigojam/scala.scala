package kitchen

import scala.collection.mutable.\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable \{ def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} \}

{keyword|case} class Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  val Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t.{keyword|copy}{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} \}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} \{
    val text {operator|=} s{string|""}"cup of $\{s.name\}{punctuation|,} $s{string|""}"
    {keyword|for} \{ c {operator|<}{operator|-} text {keyword|if} c {operator|!}{operator|=} {comment|'x' && c > '\\u0020' \} yield c.toUpper}
    text match \{
      {keyword|case} t {keyword|if} t.length {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw {keyword|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
