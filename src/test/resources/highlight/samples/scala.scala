package kitchen

import scala.collection.mutable.{Map => MMap, _}

trait Brew[+A] extends Serializable { def steep(minutes: Int): Option[A] }

case class Tea(name: String, grams: Double) // leaf
object Tea {
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal { def *(n: Int) = t.copy(grams = t.grams * n) }
  private lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, {
    val text = s"""cup of ${s.name}, $s"""
    for { c <- text if c != 'x' && c > '\u0020' } yield c.toUpper
    text match {
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    }
  })
}
