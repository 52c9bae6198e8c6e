package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} {keyword|def} {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case {keyword|class} {function|Tea}{punctuation|(}{property|name}{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|//} leaf
object Tea {punctuation|\{}
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val {keyword|cache} {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} {keyword|cache}{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val {tag|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} {tag|text} {keyword|if} c {operator|!=} {string|'x'} {operator|&}{operator|&} c {operator|>} {string|'\\u0020'} {punctuation|\}} {keyword|yield} c{punctuation|.}toUpper
    {tag|text} match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}{property|length} {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
