{keyword|package} kitchen

import scala.collection.mutable{arrow operator|.\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} // leaf
{keyword|object} Tea {punctuation|\{}
  val Default{punctuation|:} Tea = Tea{punctuation|(}{string|"Assam"}{punctuation|,} 2.5{punctuation|)}
  implicit class Rich{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n{punctuation|:} Int{punctuation|)} = t.copy{punctuation|(}grams = t.grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea = cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {arrow operator|<-} text if c != 'x' && c > '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      {keyword|case} t if t.length > 0xFF => Default
      {keyword|case} _ => throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
