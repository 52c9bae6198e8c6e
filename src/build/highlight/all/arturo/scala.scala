package kitchen

import scala.collection.mutable.{multistring string|\{Map => MMap, _\}}

trait Brew{punctuation|[}{symbol|+}A{punctuation|]} extends Serializable {multistring string|\{ def steep(minutes: Int): Option[A] \}}

{builtin-function keyword|case} class Tea{punctuation|(}{label property|name:} String{punctuation|,} {label property|grams:} Double{punctuation|)} {symbol|/}{symbol|/} leaf
object Tea {multistring string|\{
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}}
  private lazy val cache {symbol|=} MMap.{builtin-function keyword|empty}{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}{label property|s:} Symbol{punctuation|)}{punctuation|(}implicit {label property|ec:} ExecutionContext{punctuation|)}: Tea {symbol|=} cache.getOrElse{punctuation|(}s{punctuation|,} {multistring string|\{
    val text = s"""cup of $\{s.name\}}{punctuation|,} {symbol|$}s{string|""}"
    for {multistring string|\{ c <- text if c != 'x' && c > '\\u0020' \}} yield c.toUpper
    text {builtin-function keyword|match} {multistring string|\{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    \}}
  \}{punctuation|)}
\}
