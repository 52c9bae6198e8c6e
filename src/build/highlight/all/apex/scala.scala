{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}{keyword|Map} {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} {class-name|Serializable} {punctuation|\{} {class-name|def} {function|steep}{punctuation|(}minutes{operator|:} {keyword|Int}{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}name{operator|:} {keyword|String}{punctuation|,} grams{operator|:} {keyword|Double}{punctuation|)} {comment|// leaf}
{keyword|object} Tea {punctuation|\{}
  {class-name|val} {keyword|Default}{operator|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {class-name|Rich}{punctuation|(}{keyword|private} {class-name|val} t{operator|:} Tea{punctuation|)} {keyword|extends} {class-name|AnyVal} {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} {keyword|Int}{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy {class-name|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {class-name|def} {function|find}{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}{class-name|implicit} ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    {class-name|val} text {operator|=} s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    {class-name|text} match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} 0xFF {operator|=}{operator|>} {keyword|Default}
      {keyword|case} _ {operator|=}{operator|>} {keyword|throw} {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
