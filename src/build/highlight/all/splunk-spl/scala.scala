package kitchen

import scala.collection.mutable.\{{keyword|Map} {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable \{ def {function|steep}{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} \}

case class {function|Tea}{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  val Default: {property|Tea} {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val {boolean|t}: Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n: Int{punctuation|)} {operator|=} {boolean|t}.{function|copy}{punctuation|(}{property|grams} {operator|=} {boolean|t}.grams {operator|*} n{punctuation|)} \}
  private lazy val {property|cache} {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: {property|Tea} {operator|=} cache.{function|getOrElse}{punctuation|(}s{punctuation|,} \{
    val {property|text} {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ c {operator|<}{operator|-} text if c !{operator|=} 'x' && c {operator|>} '\\u0020' \} yield c.toUpper
    text match \{
      case {boolean|t} if {boolean|t}.length {operator|>} {property|0xFF} {operator|=}{operator|>} Default
      case {property|_} {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}{boolean|f}{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
