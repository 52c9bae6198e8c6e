{entry string|package kitchen}

{entry string|import scala.collection.mutable.\{Map => MMap, _\}}

{entry string|trait Brew{regex|[+A]} extends Serializable \{ def steep(minutes: Int): Option{regex|[A]} \}}

{entry string|case class Tea(name: String, grams: Double) {punctuation|/}{punctuation|/} leaf}
{entry string|object Tea \{}
  {entry string|val Default: Tea = Tea("Assam", 2.5)}
  {entry string|implicit class Rich(private val t: Tea) extends AnyVal \{ def {operator|*}(n: Int) = t.copy(grams = t.grams {operator|*} n) \}}
  {entry string|private lazy val cache = MMap.empty{regex|[Symbol, Tea]}}

  {entry string|def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{}
    {entry string|val text = s"""cup of $\{s.name\}, $s"""}
    {entry string|for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper}
    {entry string|text match \{}
      {entry string|case t if t.length > 0xFF => Default}
      {entry string|case _ => throw new IllegalStateException(f"none: $text%s")}
    {entry string|\}}
  {entry string|\})}
{entry string|\}}
