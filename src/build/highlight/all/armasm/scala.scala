package kitchen

import scala.collection.mutable.\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable \{ def steep{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} \}

case class Tea{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  val Default: Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n: Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} \}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} \{
    val text {operator|=} s{string|"""cup of $\{s.name\}, {variable|$s}"""}
    for \{ c {operator|<}{operator|-} text if c {operator|!=} {char|'x'} {operator|&&} c {operator|>} '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: {variable|$text}%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
