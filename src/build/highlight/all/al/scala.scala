package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} Serializable {punctuation|\{} def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} {keyword|extends} AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val {class-name|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} {class-name|text} {keyword|if} c !{operator|=} {string|'x'} && c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    {class-name|text} match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
