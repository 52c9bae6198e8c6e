package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{key property|Map} {punctuation|=}> MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep(minutes: Int): Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea(name: String{punctuation|,} grams: Double) // leaf
object Tea {punctuation|\{}
  val Default: Tea {punctuation|=} Tea({string|"Assam"}{punctuation|,} {number|2.5})
  implicit class Rich(private val t: Tea) extends AnyVal {punctuation|\{} def *(n: Int) {punctuation|=} t{punctuation|.}copy(grams {punctuation|=} t{punctuation|.}grams * n) {punctuation|\}}
  private lazy val cache {punctuation|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea {punctuation|=} cache{punctuation|.}getOrElse(s{punctuation|,} {punctuation|\{}
    val text {punctuation|=} s{string|"""cup of $\{s.name\}, $s"""}
    for {punctuation|\{} c <- text if c !{punctuation|=} {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length > {number|0xFF} {punctuation|=}> Default
      case _ {punctuation|=}> throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
