package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}{constant|A}{punctuation|]} extends Serializable {punctuation|\{} {keyword|def} {method-definition|{function|steep}}{punctuation|(}{symbol|minutes}{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}{constant|A}{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}{symbol|name}{operator|:} {builtin|String}{punctuation|,} {symbol|grams}{operator|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val Default{operator|:} Tea {operator|=} Tea{punctuation|(}{string-literal|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} val t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}{symbol|n}{operator|:} Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}{builtin|Symbol}{punctuation|,} Tea{punctuation|]}

  {keyword|def} {method-definition|{function|find}}{punctuation|(}{symbol|s}{operator|:} {builtin|Symbol}{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string-literal|{string|""}}{string-literal|{string|"cup of $\{s.name\}, $s"}}{string-literal|{string|""}}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string-literal|{string|'x'}} {operator|&&} c {operator|>} {string-literal|{string|'\\u0020'}} {punctuation|\}} {keyword|yield} c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default
      {keyword|case} _ {operator|=>} {keyword|throw} {keyword|new} IllegalStateException{punctuation|(}f{string-literal|{string|"none: $text%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
