package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{context-labels|{punctuation|\{}Map {punctuation|=}> MMap{punctuation|,} _{punctuation|\}}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {context-labels|{punctuation|\{} def steep(minutes: Int): Option[A] {punctuation|\}}}

case class {function|Tea}{punctuation|(}name: String{punctuation|,} grams: Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val Default: Tea = {function|Tea}{punctuation|(}"Assam"{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {context-labels|{punctuation|\{} def *(n: Int) {punctuation|=} t.copy({label-key attr-name|grams} {punctuation|=} t.grams * n) {punctuation|\}}}
  private lazy val cache = MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea = cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text = s"""cup of ${context-labels|{punctuation|\{}s.name{punctuation|\}}}{punctuation|,} $s"""
    for {context-labels|{punctuation|\{} c <- text if {label-key attr-name|c} {punctuation|!=} {label-value attr-value|'x'} && c > {label-value attr-value|'\\u0020'} {punctuation|\}}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t if t{punctuation|.}length {operator|>} {number|0xFF} ={operator|>} Default
      case _ ={operator|>} throw new IllegalStateException{vector-match|{punctuation|(}{label-key attr-name|f"none: $text%s}"{punctuation|)}}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
