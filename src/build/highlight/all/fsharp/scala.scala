package kitchen

import scala{punctuation|.}collection{punctuation|.}{keyword|mutable}{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

{keyword|trait} Brew{punctuation|[}{operator|+}A{punctuation|]} extends {computation-expression keyword|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} {class-name|Int}{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case {keyword|class} {function|Tea}{punctuation|(}name{punctuation|:} {class-name|String}{punctuation|,} grams{punctuation|:} {class-name|Double}{punctuation|)} {comment|// leaf}
{keyword|object} {computation-expression keyword|Tea} {punctuation|\{}
  {keyword|val} Default{punctuation|:} {class-name|Tea} {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {function|Rich}{punctuation|(}{keyword|private} {keyword|val} t{punctuation|:} {class-name|Tea}{punctuation|)} extends {computation-expression keyword|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} {class-name|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} {keyword|lazy} {keyword|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} {class-name|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    {keyword|val} text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!=} {char|'x'} {operator|&&} c {operator|>} {char|'\\u0020'} {punctuation|\}} {keyword|yield} c{punctuation|.}toUpper
    text {keyword|match} {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} throw {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
