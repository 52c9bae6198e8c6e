package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default: Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n: Int{punctuation|)} {operator|=} {function|t.copy}{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} {function|cache.getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val {data-type class-name|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    for {punctuation|\{} c {operator|<}{operator|-} {data-type class-name|text} {keyword|if} c !{operator|=} 'x' {operator|&}{operator|&} c {operator|>} '\\u0020' {punctuation|\}} yield c.toUpper
    {data-type class-name|text} match {punctuation|\{}
      case t {keyword|if} t.length {operator|>} {number|0xFF} {operator|=>} Default
      case _ {operator|=>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
