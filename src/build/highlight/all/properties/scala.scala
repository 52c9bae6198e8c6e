{key attr-name|package} {value attr-value|kitchen}

{key attr-name|import} {value attr-value|scala.collection.mutable.\{Map => MMap, _\}}

{key attr-name|trait} {value attr-value|Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}}

{key attr-name|case} {value attr-value|class Tea(name: String, grams: Double) // leaf}
{key attr-name|object} {value attr-value|Tea \{}
{key attr-name|  val} {value attr-value|Default: Tea = Tea("Assam", 2.5)}
{key attr-name|  implicit} {value attr-value|class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}}
{key attr-name|  private} {value attr-value|lazy val cache = MMap.empty[Symbol, Tea]}

{key attr-name|  def} {value attr-value|find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{}
{key attr-name|    val} {value attr-value|text = s"""cup of $\{s.name\}, $s"""}
{key attr-name|    for} {value attr-value|\{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper}
{key attr-name|    text} {value attr-value|match \{}
{key attr-name|      case} {value attr-value|t if t.length > 0xFF => Default}
{key attr-name|      case} {value attr-value|_ => throw new IllegalStateException(f"none: $text%s")}
    \}
  \})
\}
