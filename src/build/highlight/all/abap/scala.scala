{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{token-operator punctuation|\{}Map => MMap{punctuation|,} _{token-operator punctuation|\}}

trait Brew[+A] extends Serializable {token-operator punctuation|\{} def steep{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} {keyword|Option}[A] {token-operator punctuation|\}}

{keyword|case} {keyword|class} Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} // leaf
{keyword|object} Tea {token-operator punctuation|\{}
  val {keyword|Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}"Assam"{punctuation|,} {number|2}{punctuation|.}{number|5}{punctuation|)}
  {keyword|implicit} {keyword|class} Rich{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {token-operator punctuation|\{} def *{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{keyword|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {token-operator punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}{keyword|empty}[Symbol{punctuation|,} Tea]

  def {keyword|find}{punctuation|(}s{punctuation|:} {keyword|Symbol}{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {token-operator punctuation|\{}
    val {keyword|text} {operator|=} s"""cup {keyword|of} ${token-operator punctuation|\{}s{punctuation|.}{keyword|name}{token-operator punctuation|\}}{punctuation|,} $s"""
    {keyword|for} {token-operator punctuation|\{} {keyword|c} <- {keyword|text} {keyword|if} {keyword|c} != {string|'x'} {string-operator keyword|&&} {keyword|c} {operator|>} {string|'\\u0020'} {token-operator punctuation|\}} yield {keyword|c}{punctuation|.}toUpper
    {keyword|text} {keyword|match} {token-operator punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}{keyword|length} {operator|>} 0xFF => {keyword|Default}
      {keyword|case} _ => {keyword|throw} {keyword|new} IllegalStateException{punctuation|(}f"none{punctuation|:} $text%s"{punctuation|)}
    {token-operator punctuation|\}}
  {token-operator punctuation|\}}{punctuation|)}
{token-operator punctuation|\}}
