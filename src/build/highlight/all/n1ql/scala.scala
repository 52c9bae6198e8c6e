package kitchen

import scala{punctuation|.}{keyword|collection}{punctuation|.}mutable{punctuation|.}{punctuation|\{}{keyword|Map} {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} {keyword|Option}{punctuation|[}A{punctuation|]} {punctuation|\}}

{operator|case} class {function|Tea}{punctuation|(}name{punctuation|:} {keyword|String}{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
{keyword|object} Tea {punctuation|\{}
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} && c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {operator|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0}xFF {operator|=}{operator|>} Default
      {operator|case} _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
