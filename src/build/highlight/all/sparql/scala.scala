package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+{keyword|A}{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}{function|{prefix|minutes{punctuation|:}}} Int{punctuation|)}{function|{prefix|{punctuation|:}}} Option{punctuation|[}{keyword|A}{punctuation|]} {punctuation|\}}

case class Tea{punctuation|(}{function|{prefix|name{punctuation|:}}} String{punctuation|,} {function|{prefix|grams{punctuation|:}}} Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val {function|{prefix|Default{punctuation|:}}} Tea = Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val {function|{prefix|t{punctuation|:}}} Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}{function|{prefix|n{punctuation|:}}} Int{punctuation|)} = t{punctuation|.}{keyword|copy}{punctuation|(}grams = t{punctuation|.}grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}{function|{prefix|s{punctuation|:}}} Symbol{punctuation|)}{punctuation|(}implicit {function|{prefix|ec{punctuation|:}}} ExecutionContext{punctuation|)}{function|{prefix|{punctuation|:}}} Tea = cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text = s{multiline-string string|"""cup of $\{s.name\}, $s"""}
    for {punctuation|\{} c <- text if c != {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length > {number|0}xFF => {keyword|Default}
      case _ => throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
