package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}> MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}"Assam"{punctuation|,} {number|2}.{number|5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t.{function|copy}{punctuation|(}grams {operator|=} t.grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s"""cup of ${punctuation|\{}s.name{punctuation|\}}{punctuation|,} $s"""
    for {punctuation|\{} c <- text if c !{operator|=} 'x' && c > '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > 0xFF {operator|=}> Default
      case _ {operator|=}> throw new {function|IllegalStateException}{punctuation|(}f"none{punctuation|:} $text%s"{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
