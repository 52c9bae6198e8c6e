package kitchen

import scala.collection.mutable.\{Map => MMap{punctuation|,} _\}

trait Brew[+{register variable|A}] extends Serializable \{ def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option[{register variable|A}] \}

case class Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} // leaf
object Tea \{
  val Default{punctuation|:} Tea = Tea{punctuation|(}{string|"Assam"}{punctuation|,} {decimal-number number|2}.{decimal-number number|5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}n{punctuation|:} Int{punctuation|)} = t.copy{punctuation|(}grams = t{directive property|.grams} * n{punctuation|)} \}
  private lazy val cache = MMap.empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea = cache.getOrElse{punctuation|(}s{punctuation|,} \{
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ c <- text if c != {string|'x'} && c > {string|'\\u0020'} \} yield c.toUpper
    text match \{
      case t if t{directive property|.length} > 0xFF => Default
      case _ => throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
