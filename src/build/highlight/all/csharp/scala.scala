package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} {return-type class-name|extends} Serializable {punctuation|\{} {return-type class-name|def} {function|steep}{punctuation|(}{named-parameter punctuation|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}{named-parameter punctuation|name}{punctuation|:} String{punctuation|,} {named-parameter punctuation|grams}{punctuation|:} Double{punctuation|)} {comment|// leaf}
{return-type class-name|{keyword|object}} Tea {punctuation|\{}
  {class-name|val} Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {keyword|implicit} {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} {class-name|val} t{punctuation|:} Tea{punctuation|)} {return-type class-name|extends} AnyVal {punctuation|\{} def {operator|*}{punctuation|(}{named-parameter punctuation|n}{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy {class-name|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {return-type class-name|def} {function|find}{punctuation|(}{named-parameter punctuation|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}{keyword|implicit} ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    {class-name|val} text {operator|=} s{string|""}"cup of ${punctuation|\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} $s{string|""}"
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {char|'x'} {operator|&&} c {operator|>} {char|'\\u0020'} {punctuation|\}} {keyword|yield} c{punctuation|.}toUpper
    {return-type class-name|text} match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default
      {keyword|case} _ {operator|=>} {keyword|throw} {keyword|new} {constructor-invocation class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
