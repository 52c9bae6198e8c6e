package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}\{Map {operator|=}{operator|>} MMap{punctuation|,} _\}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends {keyword|Serializable} \{ def steep{punctuation|(}minutes: {keyword|Int}{punctuation|)}: {keyword|Option}{punctuation|[}A{punctuation|]} \}

{keyword|case} class Tea{punctuation|(}name: String{punctuation|,} grams: {keyword|Double}{punctuation|)} {comment|// leaf}
object Tea \{
  val {keyword|Default}: Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val t: Tea{punctuation|)} extends AnyVal \{ def {operator|*}{punctuation|(}n: {keyword|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} \}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find{punctuation|(}s: Symbol{punctuation|)}{punctuation|(}implicit ec: ExecutionContext{punctuation|)}: Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} \{
    val {keyword|text} {operator|=} s{string|"""cup of $\{s.name\}, $s"""}
    {keyword|for} \{ c {operator|<}{operator|-} {keyword|text} {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} \} yield c{punctuation|.}toUpper
    {keyword|text} {keyword|match} \{
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} {keyword|Default}
      {keyword|case} _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    \}
  \}{punctuation|)}
\}
