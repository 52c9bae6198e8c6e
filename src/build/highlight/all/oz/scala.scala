package kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{function|Map} {operator|=}{operator|>} MMap{operator|,} {keyword|_}{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}{attr-name|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} Tea{punctuation|(}{attr-name|name}{punctuation|:} String{operator|,} {attr-name|grams}{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val {attr-name|Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{operator|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}private val {attr-name|t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}{attr-name|n}{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{operator|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}{attr-name|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit {attr-name|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{operator|,} {punctuation|\{}
    val text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!}{operator|=} {atom builtin|'x'} {number|&&} c {operator|>} {atom builtin|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      {keyword|case} {keyword|_} {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
