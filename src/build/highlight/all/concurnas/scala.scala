{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=>} MMap{punctuation|,} _{punctuation|\}}

{keyword|trait} Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} Serializable {punctuation|\{} {keyword|def} {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} Tea{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  {keyword|val} Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string-literal|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} Rich{punctuation|(}{keyword|private} {keyword|val} t{punctuation|:} Tea{punctuation|)} {keyword|extends} AnyVal {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy {keyword|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    {keyword|val} text {operator|=} {string-literal|{string|s""}}{string-literal|{string|"cup of $}{interpolation|{punctuation|\{}s{punctuation|.}name{punctuation|\}}}{string|, $s"}}{string-literal|{string|""}}
    {keyword|for} {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!}{operator|=} {string-literal|{string|'x'}} && c {operator|>} {string-literal|{string|'\\u0020'}} {punctuation|\}} yield c{punctuation|.}toUpper
    text {keyword|match} {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default
      {keyword|case} _ {operator|=>} {keyword|throw} {keyword|new} IllegalStateException{punctuation|(}f"none{punctuation|:} $text%s"{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
