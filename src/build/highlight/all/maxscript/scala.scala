{function-call function|package} kitchen

{function-call function|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

{function-call function|trait} Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} {function-call function|def} steep{punctuation|(}{argument attr-name|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {function-call function|class} Tea{punctuation|(}{argument attr-name|name}{punctuation|:} String{punctuation|,} {argument attr-name|grams}{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
{function-call function|object} Tea {punctuation|\{}
  {function-call function|val} {argument attr-name|Default}{punctuation|:} Tea {operator|=} {function-call function|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {function-call function|implicit} class Rich{punctuation|(}{function-call function|private} val {argument attr-name|t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}{argument attr-name|n}{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {function-call function|private} lazy val cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {function-call function|def} find{punctuation|(}{argument attr-name|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}{function-call function|implicit} {argument attr-name|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    {function-call function|val} text {operator|=} {function-call function|s}{string|""}"cup {keyword|of} {path string|$}{punctuation|\{}s{punctuation|.}name{punctuation|\}}{punctuation|,} {path string|$s}{string|""}"
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} 'x' {operator|&}{operator|&} c {operator|>} '\\u0020' {punctuation|\}} yield c{punctuation|.}toUpper
    {function-call function|text} match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      {keyword|case} _ {operator|=}{operator|>} {keyword|throw} new IllegalStateException{punctuation|(}{function-call function|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
