package kitchen

import scala.collection.mutable.\{Map {punctuation|=}{operator|>} MMap{punctuation|,} _\}

trait Brew[{operator|+}A] extends Serializable \{ def steep{punctuation|(}minutes: Int{punctuation|)}: Option[A] \}

case class Tea{punctuation|(}{header-statement bold|name}: String{punctuation|,} grams: Double{punctuation|)} // leaf
object Tea \{
  val Default: Tea {punctuation|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2}.{number|5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}n: Int{punctuation|)} {punctuation|=} t.copy{punctuation|(}grams {punctuation|=} t.grams * n{punctuation|)} \}
  private lazy val cache {punctuation|=} MMap.empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {punctuation|=} cache.getOrElse{punctuation|(}s{punctuation|,} \{
    val text {punctuation|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ {comment|c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper}
    text {structural-keyword keyword|match} \{
      case t {rule-keyword keyword|if} t.length {operator|>} 0xFF {punctuation|=}{operator|>} Default
      case _ {punctuation|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
