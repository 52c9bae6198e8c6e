package kitchen

{function|import} scala.collection.mutable.{punctuation|\{}Map {operator|=}{operator|>} MMap, _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep{punctuation|(}minutes: Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class Tea{punctuation|(}name: String, grams: Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val Default: Tea {operator|=} Tea{punctuation|(}{string|"Assam"}, {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal {punctuation|\{} def *{punctuation|(}n: Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol, Tea{punctuation|]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache.getOrElse{punctuation|(}s, {punctuation|\{}
    val text {operator|=} s{string|""}"cup of {variable|$\{s.name\}}, {variable|$s}{string|""}"
    {keyword|for} {punctuation|\{} c {operator|<}- text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t.length {operator|>} 0xFF {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: {variable|$text}%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
