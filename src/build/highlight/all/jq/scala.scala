package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{dot important|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} {keyword|def} {function|steep}{punctuation|(}{property-literal property|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {c-style-function function|Tea}{punctuation|(}{property-literal property|name}{punctuation|:} String{punctuation|,} {property-literal property|grams}{punctuation|:} Double{punctuation|)} {operator|//} leaf
object Tea {punctuation|\{}
  val {property-literal property|Default}{punctuation|:} Tea {operator|=} {c-style-function function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {c-style-function function|Rich}{punctuation|(}private val {property-literal property|t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}{property-literal property|n}{punctuation|:} Int{punctuation|)} {operator|=} t{dot important|.}{c-style-function function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} {function|find}{punctuation|(}{property-literal property|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit {property-literal property|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{dot important|.}{c-style-function function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}"cup of ${punctuation|\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} {variable|$s}{string|""}"
    for {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} 'x' && c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new {c-style-function function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
