package kitchen

{property|import scala.collection.mutable.\{Map} {operator|=}> MMap{punctuation|,} _\}

trait Brew[+A] extends Serializable \{ def steep{punctuation|(}minutes: Int{punctuation|)}: Option[A] \}

case class Tea{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} // leaf
object Tea \{
  {property|val Default: Tea} {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal \{ def *{punctuation|(}n: Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams * n{punctuation|)} \}
  {property|private lazy val cache} {operator|=} MMap.empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} \{
    {property|val text} {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {property|for \{ c <- text if c !}{operator|=} {string|'x'} && c > {string|'\\u0020'} \} yield c.toUpper
    text match \{
      {property|case t if t.length > 0xFF} {operator|=}> Default
      {property|case _} {operator|=}> throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
