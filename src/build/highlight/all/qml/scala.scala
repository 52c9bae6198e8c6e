package kitchen

{keyword|import} scala.collection.mutable.{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep(minutes{punctuation|:} {javascript-expression language-javascript|Int}){punctuation|:} {javascript-expression language-javascript|Option{punctuation|[}{constant|A}{punctuation|]} }{punctuation|\}}

case class Tea(name{punctuation|:} {javascript-expression language-javascript|String{punctuation|,} {literal-property property|grams}{operator|:} Double}) {comment|// leaf}
object Tea {punctuation|\{}
  val Default{punctuation|:} {javascript-expression language-javascript|Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}}
  implicit class Rich(private val t{punctuation|:} {javascript-expression language-javascript|Tea}) extends AnyVal {punctuation|\{} def *(n{punctuation|:} {javascript-expression language-javascript|Int}) = t.copy(grams = t.grams * n) {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find(s{punctuation|:} {javascript-expression language-javascript|Symbol})(implicit ec{punctuation|:} {javascript-expression language-javascript|ExecutionContext}){punctuation|:} {javascript-expression language-javascript|Tea {operator|=} cache{punctuation|.}getOrElse}(s{punctuation|,} {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {class-name|for} {punctuation|\{} c <- text if c != 'x' && c > '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
