package kitchen

import scala.collection.mutable.\{Map => MMap, _\}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable \{ def steep{punctuation|(}{car|minutes}: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} \}

case class Tea{punctuation|(}{car|name}: String, grams: Double{punctuation|)} // leaf
object Tea \{
  val Default: Tea = Tea{punctuation|(}{string|"Assam"}, {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}{car|private} val t: Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}{car|n}: Int{punctuation|)} = t.copy{punctuation|(}{car|grams} = t.grams * n{punctuation|)} \}
  private lazy val cache = MMap.empty{punctuation|[}Symbol, Tea{punctuation|]}

  def find{punctuation|(}{car|s}: Symbol{punctuation|)}{punctuation|(}{car|implicit} ec: ExecutionContext{punctuation|)}: Tea = cache.getOrElse{punctuation|(}{car|s}, \{
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ c <- text if c != {quoted-symbol variable symbol|'x}' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case {boolean|t} if t.length > 0xFF => Default
      case _ => throw new IllegalStateException{punctuation|(}{car|f}{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
