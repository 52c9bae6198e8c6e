package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {punctuation|=}{value attr-value|> MMap}{punctuation|,} _{punctuation|\}}

trait Brew[+A] extends {component variable|Serializable} {punctuation|\{} def steep({property|minutes}{punctuation|:} Int){punctuation|:} Option[A] {punctuation|\}}

case class Tea({property|name}{punctuation|:} String{punctuation|,} {property|grams}{punctuation|:} Double) // leaf
object {component variable|Tea} {punctuation|\{}
  val {property|Default}{punctuation|:} Tea {punctuation|=} {value attr-value|Tea("Assam"}{punctuation|,} 2{punctuation|.}5)
  implicit class Rich(private val {property|t}{punctuation|:} Tea) extends {component variable|AnyVal} {punctuation|\{} def *({property|n}{punctuation|:} Int) {punctuation|=} {value attr-value|t.copy(grams = t.grams * n) \}
  private lazy val cache = MMap.empty[Symbol}{punctuation|,} Tea]

  def find({property|s}{punctuation|:} Symbol)(implicit {property|ec}{punctuation|:} ExecutionContext){punctuation|:} Tea {punctuation|=} {value attr-value|cache.getOrElse(s}{punctuation|,} {punctuation|\{}
    val text {punctuation|=} {value attr-value|s"""cup of $\{s.name\}}{punctuation|,} $s"""
    {component variable|for} {punctuation|\{} c <- text if c !{punctuation|=} {value attr-value|'x' && c > '\\u0020' \} yield c.toUpper
    text }{component variable|match} {punctuation|\{}
      case t if t{punctuation|.}length > 0xFF {punctuation|=}{value attr-value|> Default
      case _ => throw new IllegalStateException(f"}{property|none}{punctuation|:} $text%s")
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
