package kitchen

import scala.collection.mutable.{punctuation|\{}{property|Map} {punctuation|=}> MMap, _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends {keyword|Serializable} {punctuation|\{} def steep(minutes: Int): Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea(name: String, grams: Double) {comment|// leaf}
object {keyword|Tea} {punctuation|\{}
  val Default: {property|Tea} {punctuation|=} Tea({string|"Assam"}, {number|2.5})
  implicit class Rich(private val t: Tea) extends {keyword|AnyVal} {punctuation|\{} def *(n: Int) {punctuation|=} t.copy({property|grams} {punctuation|=} t.grams * n) {punctuation|\}}
  private lazy val {property|cache} {punctuation|=} MMap.empty{punctuation|[}Symbol, Tea{punctuation|]}

  def find(s: Symbol)(implicit ec: ExecutionContext): {property|Tea} {punctuation|=} cache.getOrElse(s, {punctuation|\{}
    val {property|text} {punctuation|=} s{string|""}{string|"cup of {interpolation|{punctuation|$}{punctuation|\{}s{punctuation|.}name{punctuation|\}}}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c <- text if c !{punctuation|=} 'x' && c > '\\u0020' {punctuation|\}} yield c.toUpper
    text {keyword|match} {punctuation|\{}
      case t if t.length > {property|0xFF} {punctuation|=}> Default
      case {property|_} {punctuation|=}> throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
