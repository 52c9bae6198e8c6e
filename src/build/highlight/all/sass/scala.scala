{selector|package kitchen}

{selector|import scala.collection.mutable.\{Map => MMap, _\}}

{selector|trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}}

{selector|case class Tea(name: String, grams: Double) // leaf}
{selector|object Tea \{}
  {selector|val Default: Tea = Tea("Assam", 2.5)}
  {selector|implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}}
  {selector|private lazy val cache = MMap.empty[Symbol, Tea]}

  {selector|def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{}
    {selector|val text = s"""cup of $\{s.name\}, $s"""}
    {selector|for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper}
    {selector|text match \{}
      {selector|case t if t.length > 0xFF => Default}
      {selector|case _ => throw new IllegalStateException(f"none: $text%s")}
    {selector|\}}
  {selector|\})}
{selector|\}}
