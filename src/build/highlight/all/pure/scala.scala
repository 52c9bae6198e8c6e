package kitchen

import scala{operator|.}collection{operator|.}mutable{operator|.}{punctuation|\{}Map {operator|=>} MMap{operator|,} {operator|_}{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} {keyword|def} steep{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class Tea{punctuation|(}name{operator|:} String{operator|,} grams{operator|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  {function|val} Default{operator|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{operator|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}{keyword|private} {function|val} t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t{operator|.}copy{punctuation|(}grams {operator|=} t{operator|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy {function|val} cache {operator|=} MMap{operator|.}empty{punctuation|[}Symbol{operator|,} Tea{punctuation|]}

  {keyword|def} find{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{operator|.}getOrElse{punctuation|(}s{operator|,} {punctuation|\{}
    {function|val} text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!=} {operator|'}x{operator|'} {operator|&&} c {operator|>} {operator|'\\}u0020{operator|'} {punctuation|\}} yield c{operator|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{operator|.}length {operator|>} {number|0xFF} {operator|=>} Default
      {keyword|case} {operator|_} {operator|=>} {keyword|throw} new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
