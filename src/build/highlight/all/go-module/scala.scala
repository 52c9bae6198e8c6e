package kitchen

import scala.collection.mutable.\{Map {operator|=>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable \{ def steep{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} \}

case class Tea{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {comment|// leaf}
object Tea \{
  val Default: Tea = Tea{punctuation|(}"Assam"{punctuation|,} 2.5{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}n: Int{punctuation|)} = t.copy{punctuation|(}grams = t.grams * n{punctuation|)} \}
  private lazy val cache = MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea = cache.getOrElse{punctuation|(}s{punctuation|,} \{
    val text = s"""cup of $\{s.name\}{punctuation|,} $s"""
    for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF {operator|=>} Default
      case _ {operator|=>} throw new IllegalStateException{punctuation|(}f"none: $text%s"{punctuation|)}
    \}
  \}{punctuation|)}
\}
