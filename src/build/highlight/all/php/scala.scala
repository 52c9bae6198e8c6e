package kitchen

import scala{operator|.}collection{operator|.}mutable{operator|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} {constant|_}{punctuation|\}}

{keyword|trait} {class-name-definition class-name|Brew}{punctuation|[}{operator|+}{constant|A}{punctuation|]} {keyword|extends} {class-name|Serializable} {punctuation|\{} def {function|steep}{punctuation|(}{argument-name|minutes}{punctuation|:} {keyword type-declaration|Int}{punctuation|)}{punctuation|:} {class-name return-type|Option}{punctuation|[}{constant|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name-definition class-name|Tea}{punctuation|(}{argument-name|name}{punctuation|:} {keyword type-declaration|String}{punctuation|,} {argument-name|grams}{punctuation|:} Double{punctuation|)} {comment|// leaf}
{keyword type-declaration|object} Tea {punctuation|\{}
  val {keyword|Default}{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string double-quoted-string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name-definition class-name|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} {keyword|extends} {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}{argument-name|n}{punctuation|:} {keyword type-declaration|Int}{punctuation|)} {operator|=} t{operator|.}{function|copy}{punctuation|(}grams {operator|=} t{operator|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{operator|.}{keyword|empty}{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}{argument-name|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} {class-name return-type|Tea} {operator|=} cache{operator|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string double-quoted-string|""}{string double-quoted-string|"cup of $\{s.name\}, {interpolation|{variable|$s}}"}{string double-quoted-string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string single-quoted-string|'x'} {operator|&&} c {operator|>} {string single-quoted-string|'\\u0020'} {punctuation|\}} {keyword|yield} c{operator|.}toUpper
    text {keyword|match} {punctuation|\{}
      {keyword|case} t {keyword|if} t{operator|.}length {operator|>} {number|0xFF} {operator|=>} {keyword|Default}
      {keyword|case} {constant|_} {operator|=>} {keyword|throw} {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string double-quoted-string|"none: {interpolation|{variable|$text}}%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
