package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap{punctuation|,} {constant|_}{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} {keyword|def} steep{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val Default{operator|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} find{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val {type property|text} {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} {type property|text} {keyword|if} c !{operator|=} '{variable|x}' && c {operator|>} '{constant|\\}u{number|0020}' {punctuation|\}} yield c.toUpper
    {type property|text} match {punctuation|\{}
      case t {keyword|if} t.{builtin|length} {operator|>} {number|0}xFF => Default
      case {constant|_} => throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
