package kitchen

import scala{punctuation|.}collection{punctuation|.}{keyword|mutable}{punctuation|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} {punctuation|_}{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case {keyword|class} Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|//} leaf
{keyword|object} Tea {punctuation|\{}
  {keyword|val} Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}{keyword|private} {keyword|val} t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} {keyword|lazy} {keyword|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    {keyword|val} text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!=} {char|'x'} {operator|&&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    text {keyword|match} {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default
      case {punctuation|_} {operator|=>} throw {keyword|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
