package kitchen

import scala.collection.mutable.\{Map {operator|=}> MMap, _\}

trait Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}

case class Tea(name: String, grams: Double) // leaf
object Tea \{
  val Default: Tea {operator|=} Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) {operator|=} t.copy(grams {operator|=} t.grams * n) \}
  private lazy val cache {operator|=} MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea {operator|=} cache.getOrElse(s, \{
    val text {operator|=} s"""cup of $\{s.name\}, $s"""
    for \{ c <- text if c !{operator|=} 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF {operator|=}> Default
      case _ {operator|=}> throw new IllegalStateException(f"none: $text%s")
    \}
  \})
\}
