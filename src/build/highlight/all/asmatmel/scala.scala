package kitchen

import scala.collection.mutable.\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew[{operator|+}{register variable|A}] extends Serializable \{ def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option[{register variable|A}] \}

case class Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  val Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {decimal-number number|2}.{decimal-number number|5}{punctuation|)}
  implicit class Rich{punctuation|(}private val {register variable|t}{punctuation|:} Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}{register variable|n}{punctuation|:} Int{punctuation|)} {operator|=} {register variable|t}.copy{punctuation|(}grams {operator|=} {register variable|t}{directive property|.grams} {operator|*} {register variable|n}{punctuation|)} \}
  private lazy val cache {operator|=} MMap.empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}{register variable|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}{register variable|s}{punctuation|,} \{
    val text {operator|=} {register variable|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ {register variable|c} {operator|<}{operator|-} text if {register variable|c} {operator|!=} {string|'x'} {operator|&&} {register variable|c} {operator|>} {string|'\\u0020'} \} yield {register variable|c}.toUpper
    text match \{
      case {register variable|t} if {register variable|t}{directive property|.length} {operator|>} 0xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
