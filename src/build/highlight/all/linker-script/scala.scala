package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew[{operator|+}A] extends Serializable {punctuation|\{} def steep{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option[A] {punctuation|\}}

case class Tea{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val Default{operator|:} Tea {operator|=} Tea{punctuation|(}{identifier|"Assam"}{punctuation|,} {number|2}.{number|5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{identifier|""}{identifier|"cup of $\{s.name\}, $s"}{identifier|""}
    for {punctuation|\{} c {operator|<}{operator|-} text if c {operator|!=} 'x' {operator|&&} c {operator|>} '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{identifier|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
