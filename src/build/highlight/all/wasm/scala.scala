package kitchen

{keyword|import} scala.collection.mutable.\{Map => MMap, _\}

trait Brew[+A] extends Serializable \{ def steep{punctuation|(}minutes: Int{punctuation|)}: Option[A] \}

case class Tea{punctuation|(}name: String, grams: Double{punctuation|)} // leaf
object Tea \{
  val Default: Tea = Tea{punctuation|(}{string|"Assam"}, {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}n: Int{punctuation|)} = t.copy{punctuation|(}grams = t.grams * n{punctuation|)} \}
  private lazy val cache = MMap.empty[Symbol, Tea]

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea = cache.getOrElse{punctuation|(}s, \{
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ c <- text {keyword|if} c != 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t {keyword|if} t.length > {number|0xFF} => Default
      case _ => throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
