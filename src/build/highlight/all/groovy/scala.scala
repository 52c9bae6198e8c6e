{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} {number|_}{punctuation|\}}

{keyword|trait} Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} {class-name|Serializable} {punctuation|\{} {keyword|def} {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
object Tea {punctuation|\{}
  val Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{interpolation-string|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} {keyword|extends} {class-name|AnyVal} {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{interpolation-string|{string|"""cup of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|s{punctuation|.}name}{interpolation-punctuation punctuation|\}}}{string|, }{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|"""}}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      {keyword|case} {number|_} {operator|=}{operator|>} {keyword|throw} {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{interpolation-string|{string|"none: }{interpolation|{interpolation-punctuation punctuation|$}{expression|text}}{string|%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
