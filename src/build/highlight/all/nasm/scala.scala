package kitchen

import scala.collection.mutable.\{Map {operator|=}{operator|>} MMap, _\}

trait Brew{operator|[}{operator|+}A{operator|]} extends Serializable \{ def steep(minutes: Int): Option{operator|[}A{operator|]} \}

case class Tea(name: String, grams: Double) {operator|/}{operator|/} leaf
object Tea \{
  val Default: Tea {operator|=} Tea({string|"Assam"}, {number|2.5})
  implicit class Rich(private val t: Tea) extends AnyVal \{ def {operator|*}(n: Int) {operator|=} t.copy(grams {operator|=} t.grams {operator|*} n) \}
  private lazy val cache {operator|=} MMap.empty{operator|[}Symbol, Tea{operator|]}

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea {operator|=} cache.getOrElse(s, \{
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for \{ c {operator|<}{operator|-} text if c {operator|!}{operator|=} {string|'x'} {operator|&}{operator|&} c {operator|>} {string|'\\u0020'} \} yield c.toUpper
    text match \{
      case t if t.length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new IllegalStateException(f{string|"none: $text%s"})
    \}
  \})
\}
