package kitchen

import scala.collection.mutable.{soy language-soy|{delimiter punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{delimiter punctuation|\}}}

trait Brew[+A] extends Serializable {soy language-soy|{delimiter punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {delimiter punctuation|\}}}

case class Tea(name: String, grams: Double){soy language-soy| {comment|// leaf}}
object Tea \{
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal {soy language-soy|{delimiter punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {delimiter punctuation|\}}}
  private lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{
    val text = s"""cup of ${soy language-soy|{delimiter punctuation|\{}s{punctuation|.}name{delimiter punctuation|\}}}, $s"""
    for {soy language-soy|{delimiter punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} {string|'x'} && c {operator|>} {string|'\\u0020'} {delimiter punctuation|\}}} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    \}
  \})
\}
