package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew[{operator|+}A] {keyword|extends} Serializable \{ def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option[A] \}

{keyword|case} {keyword|class} {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {function|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} {keyword|extends} AnyVal \{ def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} \}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty[Symbol{punctuation|,} Tea]

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} \{
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} \{ c {operator|<}{operator|-} text {keyword|if} c !{operator|=} {string|'x'} {operator|&}{operator|&} c {operator|>} {string|'\\u0020'} \} yield c{punctuation|.}toUpper
    text match \{
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
