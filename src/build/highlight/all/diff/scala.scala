package kitchen

import scala.collection.mutable.\{Map => MMap, _\}

trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}

case class Tea(name: String, grams: Double) // leaf
object Tea \{
{unchanged|{prefix unchanged| }{line| val Default: Tea = Tea("Assam", 2.5)
}{prefix unchanged| }{line| implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}
}{prefix unchanged| }{line| private lazy val cache = MMap.empty[Symbol, Tea]
}}
{unchanged|{prefix unchanged| }{line| def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{
}{prefix unchanged| }{line|   val text = s"""cup of $\{s.name\}, $s"""
}{prefix unchanged| }{line|   for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper
}{prefix unchanged| }{line|   text match \{
}{prefix unchanged| }{line|     case t if t.length > 0xFF => Default
}{prefix unchanged| }{line|     case _ => throw new IllegalStateException(f"none: $text%s")
}{prefix unchanged| }{line|   \}
}{prefix unchanged| }{line| \})
}}\}
