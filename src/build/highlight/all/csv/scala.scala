{value|package kitchen}

{value|import scala.collection.mutable.\{Map => MMap}{punctuation|,}{value| _\}}

{value|trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}}

{value|case class Tea(name: String}{punctuation|,}{value| grams: Double) // leaf}
{value|object Tea \{}
{value|  val Default: Tea = Tea(}{value|"Assam"}{punctuation|,}{value| 2.5)}
{value|  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}}
{value|  private lazy val cache = MMap.empty[Symbol}{punctuation|,}{value| Tea]}

{value|  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s}{punctuation|,}{value| \{}
{value|    val text = s}{value|"""cup of $\{s.name\}, $s"""}
{value|    for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper}
{value|    text match \{}
{value|      case t if t.length > 0xFF => Default}
{value|      case _ => throw new IllegalStateException(f}{value|"none: $text%s"}{value|)}
{value|    \}}
{value|  \})}
{value|\}}
