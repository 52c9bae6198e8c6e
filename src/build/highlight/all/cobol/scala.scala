package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew[{operator|+}A] extends Serializable \{ def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option[A] \}

case {keyword|class} Tea{punctuation|(}name{punctuation|:} {keyword|String}{punctuation|,} grams{punctuation|:} {keyword|Double}{punctuation|)} {operator|/}{operator|/} leaf
object Tea \{
  val {keyword|Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {keyword|implicit} {keyword|class} Rich{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{keyword|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} \}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty[{keyword|Symbol}{punctuation|,} Tea]

  def find{punctuation|(}s{punctuation|:} {keyword|Symbol}{punctuation|)}{punctuation|(}{keyword|implicit} ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} \{
    val {keyword|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} \{ c {operator|<}{operator|-} {keyword|text} {keyword|if} c !{operator|=} {string|'x'} {operator|&}{operator|&} c {operator|>} {string|'\\u0020'} \} yield c{punctuation|.}toUpper
    {keyword|text} match \{
      case t {keyword|if} t{punctuation|.}{keyword|length} {operator|>} 0xFF {operator|=}{operator|>} {keyword|Default}
      case _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
