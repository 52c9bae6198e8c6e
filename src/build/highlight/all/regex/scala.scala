package kitchen

import scala{char-set class-name|.}collection{char-set class-name|.}mutable{char-set class-name|.}\{Map => MMap, _\}

trait Brew{char-class|{char-class-punctuation punctuation|[}+A{char-class-punctuation punctuation|]}} extends Serializable \{ def steep{group punctuation|(}minutes: Int{group punctuation|)}: Option{char-class|{char-class-punctuation punctuation|[}A{char-class-punctuation punctuation|]}} \}

case class Tea{group punctuation|(}name: String, grams: Double{group punctuation|)} // leaf
object Tea \{
  val Default: Tea = Tea{group punctuation|(}"Assam", 2{char-set class-name|.}5{group punctuation|)}
  implicit class Rich{group punctuation|(}private val t: Tea{group punctuation|)} extends AnyVal \{ def {quantifier number|*}{group punctuation|(}n: Int{group punctuation|)} = t{char-set class-name|.}copy{group punctuation|(}grams = t{char-set class-name|.}grams {quantifier number|*} n{group punctuation|)} \}
  private lazy val cache = MMap{char-set class-name|.}empty{char-class|{char-class-punctuation punctuation|[}Symbol, Tea{char-class-punctuation punctuation|]}}

  def find{group punctuation|(}s: Symbol{group punctuation|)}{group punctuation|(}implicit ec: ExecutionContext{group punctuation|)}: Tea = cache{char-set class-name|.}getOrElse{group punctuation|(}s, \{
    val text = s"""cup of {anchor function|$}\{s{char-set class-name|.}name\}, {anchor function|$}s"""
    for \{ c <- text if c != 'x' && c > '{escape|\\u0020}' \} yield c{char-set class-name|.}toUpper
    text match \{
      case t if t{char-set class-name|.}length > 0xFF => Default
      case _ => throw new IllegalStateException{group punctuation|(}f"none: {anchor function|$}text%s"{group punctuation|)}
    \}
  \}{group punctuation|)}
\}
