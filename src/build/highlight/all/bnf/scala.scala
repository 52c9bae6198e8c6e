package kitchen

import scala.collection.mutable.{operator|\{}Map => MMap, _{operator|\}}

trait Brew{operator|[}{operator|+}A{operator|]} extends Serializable {operator|\{} def steep{operator|(}minutes: Int{operator|)}: Option{operator|[}A{operator|]} {operator|\}}

case class Tea{operator|(}name: String, grams: Double{operator|)} // leaf
object Tea {operator|\{}
  val Default: Tea = Tea{operator|(}{string|"Assam"}, 2.5{operator|)}
  implicit class Rich{operator|(}private val t: Tea{operator|)} extends AnyVal {operator|\{} def {operator|*}{operator|(}n: Int{operator|)} = t.copy{operator|(}grams = t.grams {operator|*} n{operator|)} {operator|\}}
  private lazy val cache = MMap.empty{operator|[}Symbol, Tea{operator|]}

  def find{operator|(}s: Symbol{operator|)}{operator|(}implicit ec: ExecutionContext{operator|)}: Tea = cache.getOrElse{operator|(}s, {operator|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {operator|\{} c <- text if c != {string|'x'} && c > {string|'\\u0020'} {operator|\}} yield c.toUpper
    text match {operator|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException{operator|(}f{string|"none: $text%s"}{operator|)}
    {operator|\}}
  {operator|\}}{operator|)}
{operator|\}}
