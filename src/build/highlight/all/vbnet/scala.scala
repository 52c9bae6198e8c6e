package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew[{operator|+}A] extends Serializable {punctuation|\{} {function|def} steep{punctuation|(}minutes{punctuation|:} {function|Int}{punctuation|)}{punctuation|:} {keyword|Option}[A] {punctuation|\}}

{keyword|case} {keyword|class} Tea{punctuation|(}{keyword|name}{punctuation|:} {keyword|String}{punctuation|,} grams{punctuation|:} {keyword|Double}{punctuation|)} {operator|/}{operator|/} leaf
{keyword|object} Tea {punctuation|\{}
  {function|val} {keyword|Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}{keyword|private} {function|val} t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {function|def} {operator|*}{punctuation|(}n{punctuation|:} {function|Int}{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy {function|val} cache {operator|=} MMap.empty[Symbol{punctuation|,} Tea]

  {function|def} find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    {function|val} {function|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} {function|text} {keyword|if} c {comment|!= 'x' && c > '\\u0020' \} yield c.toUpper}
    {function|text} match {punctuation|\{}
      {keyword|case} t {keyword|if} t.{function|length} {operator|>} {number|0}xFF {operator|=}{operator|>} {keyword|Default}
      {keyword|case} _ {operator|=}{operator|>} {keyword|throw} {keyword|new} IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
