package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}> MMap{punctuation|,} _{punctuation|\}}

trait Brew{operator|[}+A] extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}{field variable|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{operator|[}A] {punctuation|\}}

case class {function|Tea}{punctuation|(}{field variable|name}{punctuation|:} String{punctuation|,} {field variable|grams}{punctuation|:} Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val {field variable|Default}{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class {function|Rich}{punctuation|(}{keyword|private} val {field variable|t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}{field variable|n}{punctuation|:} Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams * n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap.empty{operator|[}{builtin|S}ymbol{punctuation|,} Tea]

  def {function|find}{punctuation|(}{field variable|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit {field variable|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c <- text if c !{operator|=} {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > {number|0xFF} {operator|=}> Default
      case _ {operator|=}> throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
