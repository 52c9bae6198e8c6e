package kitchen

import scala.collection.mutable.\{Map => MMap, _\}

trait Brew{punctuation|[}{function|+A}{punctuation|]} extends Serializable \{ def steep{punctuation|(}{function|minutes:} Int{punctuation|)}: Option{punctuation|[}{function|A}{punctuation|]} \}

case class Tea{punctuation|(}{function|name:} String, grams: Double{punctuation|)} // leaf
object Tea \{
  val Default: Tea = Tea{punctuation|(}{string|"Assam"}, {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}{function|private} val t: Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}{function|n:} Int{punctuation|)} = t.copy{punctuation|(}{function|grams} = t.grams * n{punctuation|)} \}
  private lazy val cache = MMap.empty{punctuation|[}{function|Symbol,} Tea{punctuation|]}

  def find{punctuation|(}{function|s:} Symbol{punctuation|)}{punctuation|(}{function|implicit} ec: ExecutionContext{punctuation|)}: Tea = cache.getOrElse{punctuation|(}{function|s,} \{
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ c <- text if c != {symbol|'x}{punctuation|'} && c > {symbol|'\\u0020}{punctuation|'} \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException{punctuation|(}{function|f}{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
