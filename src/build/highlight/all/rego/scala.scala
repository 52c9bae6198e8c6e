{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} {operator|_}{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}{property|minutes}{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}{property|name}{operator|:} String{punctuation|,} {property|grams}{operator|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val {property|Default}{operator|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val {property|t}{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}{property|n}{operator|:} Int{punctuation|)} {operator|=} {function|{namespace|t}{punctuation|.}copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}{property|s}{operator|:} Symbol{punctuation|)}{punctuation|(}implicit {property|ec}{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} {function|{namespace|cache}{punctuation|.}getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}"cup of ${punctuation|\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} $s{string|""}"
    for {punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} 'x' {operator|&}{operator|&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} Default
      case {operator|_} {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
