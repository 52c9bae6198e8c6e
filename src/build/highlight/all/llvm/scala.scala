{keyword|package} {keyword|kitchen}

{keyword|import} {keyword|scala}{punctuation|.}{keyword|collection}{punctuation|.}{keyword|mutable}{punctuation|.}{punctuation|\{}Map {punctuation|=}{punctuation|>} MMap{punctuation|,} {keyword|_}{punctuation|\}}

{keyword|trait} Brew{punctuation|[}+A{punctuation|]} {keyword|extends} Serializable {punctuation|\{} {keyword|def} {keyword|steep}{punctuation|(}{label|minutes:} Int{punctuation|)}: Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} Tea{punctuation|(}{label|name:} String{punctuation|,} {label|grams:} Double{punctuation|)} // {keyword|leaf}
{keyword|object} Tea {punctuation|\{}
  {keyword|val} {label|Default:} Tea {punctuation|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {keyword|implicit} {keyword|class} Rich{punctuation|(}{keyword|private} {keyword|val} {label|t:} Tea{punctuation|)} {keyword|extends} AnyVal {punctuation|\{} {keyword|def} {punctuation|*}{punctuation|(}{label|n:} Int{punctuation|)} {punctuation|=} {keyword|t}{punctuation|.}{keyword|copy}{punctuation|(}{keyword|grams} {punctuation|=} {keyword|t}{punctuation|.}{keyword|grams} {punctuation|*} {keyword|n}{punctuation|)} {punctuation|\}}
  {keyword|private} {keyword|lazy} {keyword|val} {keyword|cache} {punctuation|=} MMap{punctuation|.}{keyword|empty}{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} {keyword|find}{punctuation|(}{label|s:} Symbol{punctuation|)}{punctuation|(}{keyword|implicit} {label|ec:} ExecutionContext{punctuation|)}: Tea {punctuation|=} {keyword|cache}{punctuation|.}getOrElse{punctuation|(}{keyword|s}{punctuation|,} {punctuation|\{}
    {keyword|val} {keyword|text} {punctuation|=} {keyword|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} {keyword|c} {punctuation|<}- {keyword|text} {keyword|if} {keyword|c} {punctuation|!}{punctuation|=} '{keyword|x}' && {keyword|c} {punctuation|>} '\\{keyword|u0020}' {punctuation|\}} {keyword|yield} {keyword|c}{punctuation|.}toUpper
    {keyword|text} {keyword|match} {punctuation|\{}
      {keyword|case} {keyword|t} {keyword|if} {keyword|t}{punctuation|.}{keyword|length} {punctuation|>} {number|0xFF} {punctuation|=}{punctuation|>} Default
      {keyword|case} {keyword|_} {punctuation|=}{punctuation|>} {keyword|throw} {keyword|new} IllegalStateException{punctuation|(}{keyword|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
