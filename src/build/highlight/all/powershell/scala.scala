package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes: Int{punctuation|)}: Option{namespace|[A]} {punctuation|\}}

case {keyword|class} Tea{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val Default: Tea = Tea{punctuation|(}{string|"Assam"}{punctuation|,} 2{punctuation|.}5{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n: Int{punctuation|)} = t{punctuation|.}{function|copy}{punctuation|(}grams = t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap{punctuation|.}empty{namespace|[Symbol, Tea]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea = cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, {variable|$s}"}{string|""}
    {keyword|for} {punctuation|\{} c <{operator|-} text {keyword|if} c {operator|!}= {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length > 0xFF => Default
      case _ => {keyword|throw} new IllegalStateException{punctuation|(}f{string|"none: {variable|$text}%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
