package kitchen

{keyword|import} scala.collection.mutable.{action|{punctuation|\{}{content|Map => MMap, _}{punctuation|\}}}

trait Brew{character-class regex|{punctuation|[}+A{punctuation|]}} extends Serializable {action|{punctuation|\{}{content| def steep(minutes: Int): Option[A] }{punctuation|\}}}

case class Tea{punctuation|(}{definition rule class-name|name}{punctuation|:} String, {definition rule class-name|grams}{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea {action|{punctuation|\{}{content|
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}
  private lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{
    val text = s"""cup of $\{s.name\}, $s"""
    for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    \}
  \})
}{punctuation|\}}}
