{property|require} {string|"json"}
@{punctuation|[}{attr-name|JSON}{punctuation|:}{punctuation|:}{class-name|Serializable}{punctuation|]}
{property|abstract} {property|class} {property-query|Kettle}{punctuation|(}{constant|T}{punctuation|)} < {property|Pot}
  {property|include} {property-query|Comparable}{punctuation|(}{property|Kettle}{punctuation|)}
  {property|property} {attr-name|litres} {punctuation|:} {class-name|Float64} {operator|=} {number|1}.{property|7_f64}
  {property|getter}? {attr-name|hot} {punctuation|:} {class-name|Bool} {operator|\|} {property|Nil}
  {constant|MAX} {operator|=} {property|0xFF_u8}
  {property|def} {property-query|initialize}{punctuation|(}{directive function|@name} {punctuation|:} {scalar|String}{punctuation|,} *{property|args}{punctuation|,} **{property|opts}{punctuation|,} {operator|&}{attr-name|block} {punctuation|:} {class-name|Int32} -> {constant|T}{punctuation|)}; {property|end}
  {property|def} {property-query|boil}{punctuation|(}{property|n} {operator|=} {property|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}{property|Int32}{punctuation|,} {scalar|String}{punctuation|\}}
    {property|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}{property|paren} {string|"q"}{punctuation|)} + `{property|ls}`
    {punctuation|\{}% {property|if} {property|flag}?{punctuation|(}{punctuation|:}{property|x}{punctuation|)} %{punctuation|\}} {object|puts} {punctuation|\{}{punctuation|\{} {property|n}.{property|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}% {property|end} %{punctuation|\}}
    {property|n}.{property|times}.{property-query|select}{punctuation|(}{operator|&}.{property|even}?{punctuation|)}.{object|each} {punctuation|\{} {operator|\|}{property|i}{operator|\|} {property|yield} {property|i} {property|if} {property|i} {operator|=}~ /{property|a}+/{property|i} {operator|&}{operator|&} {operator|!}{punctuation|:}{property|sym}.{property|nil}? {punctuation|\}}
    {property|case} {property|n} {property|when} {property|Int32} {property|then} '{property|a}' {property|else} {property|raise} {description string|"{language-markdown|no}"} {property|end} {comment|# end}
  {property|end}
  {property|macro} {property-query|m}{punctuation|(}{property|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{property|x}{punctuation|\}}{punctuation|\}} {property|end}
{property|end}
