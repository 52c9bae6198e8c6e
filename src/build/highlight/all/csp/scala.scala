package kitchen

import scala.collection.mutable.\{Map => MMap, _\}

trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}

case class Tea(name: String, {scheme|grams:} Double) // leaf
object Tea \{
  val {scheme|Default:} Tea = Tea("Assam", 2.5)
  implicit class Rich(private val {scheme|t:} Tea) extends AnyVal \{ def {host url|{important|*}(n:} Int) = t.copy(grams = {host url|t.grams} {host url|{important|*}} n) \}
  private lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit {scheme|ec:} ExecutionContext): Tea = cache.getOrElse(s, \{
    val text = s"""cup of $\{s.name\}, $s"""
    for \{ c <- text if c != {keyword safe|'x'} && c > '\\u0020' \} yield {host url|c.toUpper}
    text match \{
      case t if {host url|t.length} > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    \}
  \})
\}
