package kitchen

import scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew[{operator|+}A] extends Serializable {punctuation|\{} def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} {keyword|Option}[A] {punctuation|\}}

{keyword|case} {keyword|class} Tea{punctuation|(}name{punctuation|:} {keyword|String}{punctuation|,} grams{punctuation|:} {keyword|Double}{punctuation|)} {operator|/}{operator|/} leaf
{keyword|object} Tea {punctuation|\{}
  val {keyword|Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty[Symbol{punctuation|,} Tea]

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!}{operator|=} {comment|'x' && c > '\\u0020' \} yield c.toUpper}
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0}xFF {operator|=}{operator|>} {keyword|Default}
      {keyword|case} _ {operator|=}{operator|>} {keyword|throw} {keyword|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
