package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}{operator|>} MMap{operator|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function-name builtin|steep}{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function-name builtin|Tea}{punctuation|(}name: String{operator|,} grams: Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val Default: Tea {operator|=} {function-name builtin|Tea}{punctuation|(}{string|"Assam"}{operator|,} {number|2.5}{punctuation|)}
  implicit class {function-name builtin|Rich}{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n: Int{punctuation|)} {operator|=} t.{function-name builtin|copy}{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{operator|,} Tea{punctuation|]}

  def {function-name builtin|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache.{function-name builtin|getOrElse}{punctuation|(}s{operator|,} {punctuation|\{}
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c !{operator|=} 'x' {operator|&}{operator|&} c {operator|>} '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length {operator|>} 0xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new {function-name builtin|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
