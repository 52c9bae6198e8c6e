{keyword|package} {namespace|kitchen}

{keyword|import} {namespace|scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}}{punctuation|\{}Map {keyword|=>} MMap{punctuation|,} _{punctuation|\}}

{keyword|trait} Brew{punctuation|[}{operator|+}A{punctuation|]} {keyword|extends} Serializable {punctuation|\{} {keyword|def} steep{punctuation|(}minutes{operator|:} {builtin|Int}{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} Tea{punctuation|(}name{operator|:} {builtin|String}{punctuation|,} grams{operator|:} {builtin|Double}{punctuation|)} {comment|// leaf}
{keyword|object} Tea {punctuation|\{}
  {keyword|val} Default{operator|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {keyword|implicit} {keyword|class} Rich{punctuation|(}{keyword|private} {keyword|val} t{operator|:} Tea{punctuation|)} {keyword|extends} {builtin|AnyVal} {punctuation|\{} {keyword|def} {operator|*}{punctuation|(}n{operator|:} {builtin|Int}{punctuation|)} {operator|=} t{punctuation|.}copy{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} {keyword|lazy} {keyword|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} find{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}{keyword|implicit} ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    {keyword|val} text {operator|=} {string-interpolation|{id function|s}{string|"""cup of }{interpolation|{punctuation|$\{}{expression|s{punctuation|.}name}{punctuation|\}}}{string|, }{interpolation|{punctuation|$}{expression|s}}{string|"""}}
    {keyword|for} {punctuation|\{} c {keyword|<-} text {keyword|if} c {operator|!=} {char|'x'} {operator|&&} c {operator|>} {char|'\\u0020'} {punctuation|\}} {keyword|yield} c{punctuation|.}toUpper
    text {keyword|match} {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {keyword|=>} Default
      {keyword|case} _ {keyword|=>} {keyword|throw} {keyword|new} IllegalStateException{punctuation|(}{string-interpolation|{id function|f}{string|"none: }{interpolation|{punctuation|$}{expression|text}}{string|%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
