package kitchen

{keyword|import} scala.collection.mutable.{punctuation|\{}Map {punctuation|=}> MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} {keyword|extends} Serializable {punctuation|\{} def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{variable|[A]} {punctuation|\}}

case {keyword|class} Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
{keyword|object} Tea {punctuation|\{}
  val Default{punctuation|:} Tea {punctuation|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} {keyword|extends} AnyVal {punctuation|\{} def *{punctuation|(}n{punctuation|:} Int{punctuation|)} {punctuation|=} t.copy{punctuation|(}grams {punctuation|=} t.grams * n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {punctuation|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {punctuation|=} cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {punctuation|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c <- text if c !{punctuation|=} {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > {number|0xFF} {punctuation|=}> Default
      case _ {punctuation|=}> {function|throw} new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
