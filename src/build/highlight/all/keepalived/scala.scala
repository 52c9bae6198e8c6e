package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}> MMap, _{punctuation|\}}

trait Brew[+{constant|A}] extends Serializable {punctuation|\{} def steep(minutes: Int): Option[{constant|A}] {punctuation|\}}

case class Tea({property|name}: String, grams: Double) {path string|/}/ leaf
object Tea {punctuation|\{}
  val Default: Tea {operator|=} Tea({string|"Assam"}, {number|2.5})
  implicit class Rich(private val t: Tea) extends AnyVal {punctuation|\{} def *(n: Int) {operator|=} t.copy(grams {operator|=} t.grams * n) {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea {operator|=} cache.getOrElse(s, {punctuation|\{}
    val text {operator|=} s{string|""}"cup of {variable|$\{s}.{property|name}{punctuation|\}}, {variable|$s}{string|""}"
    for {punctuation|\{} c <- text if c {comment|!= 'x' && c > '\\u0020' \} yield c.toUpper}
    text match {punctuation|\{}
      case t if t.length > {number|0}xFF {operator|=}> Default
      case _ {operator|=}> throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
