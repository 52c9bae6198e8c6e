{function|package} kitchen

{function|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

{function|trait} Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} {function|def} {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
{function|object} Tea {punctuation|\{}
  {function|val} Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {function|implicit} class {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {function|def} {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {function|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {function|def} {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    {function|val} text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} {function|c} {operator|<}{operator|-} text {keyword|if} c {operator|!=} 'x' {operator|&&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    {function|text} match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
