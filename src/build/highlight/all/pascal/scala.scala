package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{comment|\{Map => MMap, _\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {comment|\{ def steep(minutes: Int): Option[A] \}}

{keyword|case} {keyword|class} Tea{punctuation|(}{keyword|name}{punctuation|:} {keyword|String}{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
{keyword|object} Tea {comment|\{
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {comment|\{
    val text = s"""cup of $\{s.name\}}{punctuation|,} $s"""
    {keyword|for} {comment|\{ c <- text if c != 'x' && c > '\\u0020' \}} yield c{punctuation|.}toUpper
    text match {comment|\{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    \}}
  \}{punctuation|)}
\}
