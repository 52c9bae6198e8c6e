package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map => MMap, _{punctuation|\}}

trait Brew[+A] extends Serializable {punctuation|\{} def steep{punctuation|(}{function|minutes}{operator|:} Int{punctuation|)}{operator|:} Option[A] {punctuation|\}}

case class Tea{punctuation|(}{function|name}{operator|:} String, grams: Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  {function|val Default}{operator|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}, 2{punctuation|.}5{punctuation|)}
  implicit class Rich{punctuation|(}{function|private val t}{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}{function|n}{operator|:} Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams * n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty[Symbol, Tea]

  def find{punctuation|(}{function|s}{operator|:} Symbol{punctuation|)}{punctuation|(}{function|implicit ec}{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s, {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c <- text if c != 'x' && c > '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length > 0xFF => Default
      case {operator|_} => throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
