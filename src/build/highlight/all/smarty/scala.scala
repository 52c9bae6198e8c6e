package kitchen

import scala.collection.mutable.{smarty language-smarty|{delimiter punctuation|\{}{keyword|Map} {operator|=}{operator|>} MMap{punctuation|,} _{delimiter punctuation|\}}}

trait Brew[+A] extends Serializable {smarty language-smarty|{delimiter punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}{variable|A}{punctuation|]} {delimiter punctuation|\}}}

case class Tea(name: String, grams: Double) // leaf
object Tea {smarty language-smarty|{delimiter punctuation|\{}
  val Default{punctuation|:} {attr-name|Tea} {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}{attr-name|grams} {operator|=} t{punctuation|.}{variable|grams} {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val {attr-name|cache} {operator|=} MMap{punctuation|.}{variable|empty}{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} {attr-name|Tea} {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val {attr-name|text} {operator|=} s{string|""}{string|"cup of ${interpolation|{interpolation-punctuation punctuation|\{}{expression|s{punctuation|.}{variable|name}}{interpolation-punctuation punctuation|\}}}, {variable|$s}"}{string|""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}{variable|toUpper}
    text match {punctuation|\{}
      case t if t{punctuation|.}{variable|length} {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case {attr-name|_} {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: {variable|$text}%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{delimiter punctuation|\}}}
