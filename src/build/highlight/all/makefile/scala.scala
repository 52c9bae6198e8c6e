package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}> MMap, _{punctuation|\}}

{target symbol|trait Brew[+A] extends Serializable \{ def steep(minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option[A] {punctuation|\}}

{target symbol|case class Tea(name}{punctuation|:} String, grams{punctuation|:} Double{punctuation|)} // leaf
object Tea {punctuation|\{}
{target symbol|  val Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}, 2.5{punctuation|)}
{target symbol|  implicit class Rich(private val t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams * n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap.empty[Symbol, Tea]

{target symbol|  def find(s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s, {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c <- text if c {operator|!=} {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > 0xFF {operator|=}> Default
      case _ {operator|=}> throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
