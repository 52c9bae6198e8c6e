package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {verb operator|=}{verb operator|>} MMap{verb operator|,} {verb operator|_}{punctuation|\}}

trait Brew{punctuation|[}{verb operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes{verb operator|:} Int{punctuation|)}{verb operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea{punctuation|(}name{verb operator|:} String{verb operator|,} grams{verb operator|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default{verb operator|:} Tea {verb operator|=} Tea{punctuation|(}{string|"Assam"}{verb operator|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{verb operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {verb operator|*}{punctuation|(}n{verb operator|:} Int{punctuation|)} {verb operator|=} t{punctuation|.}copy{punctuation|(}grams {verb operator|=} t{punctuation|.}grams {verb operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {verb operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{verb operator|,} Tea{punctuation|]}

  def find{punctuation|(}s{verb operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{verb operator|:} ExecutionContext{punctuation|)}{verb operator|:} Tea {verb operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{verb operator|,} {punctuation|\{}
    val text {verb operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {verb operator|<}{verb operator|-} text {keyword|if} c {verb operator|!}{verb operator|=} {adverb function|'}x{adverb function|'} {verb operator|&}{verb operator|&} c {verb operator|>} {adverb function|'}{keyword|\\u0020}{adverb function|'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {verb operator|>} {number|0xFF} {verb operator|=}{verb operator|>} Default
      case {verb operator|_} {verb operator|=}{verb operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
