package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class {function|Tea}{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default{operator|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t.{function|copy}{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache.{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!=} {operator|'}x{operator|'} {operator|&&} c {operator|>} {operator|'}\\u0020{operator|'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t {keyword|if} t.length {operator|>} 0xFF {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
