{reference|require} {string|"json"}
{builtin|@}{punctuation|[}{reference|JSON}{punctuation|:}{symbol|:Serializable}{punctuation|]}
{reference|abstract} {keyword|class} {reference|Kettle}{punctuation|(}{reference|T}{punctuation|)} {punctuation|<} {reference|Pot}
  {reference|include} {reference|Comparable}{punctuation|(}{reference|Kettle}{punctuation|)}
  {reference|property} {reference|litres} {punctuation|:} {reference|Float64} {punctuation|=} {number|1}{punctuation|.}7{reference|_f64}
  {reference|getter?} {reference|hot} {punctuation|:} {reference|Bool} {reference|\|} {reference|Nil}
  {reference|MAX} {punctuation|=} 0{reference|xFF_u8}
  {reference|def} {reference|initialize}{punctuation|(}{builtin|@}{reference|name} {punctuation|:} {reference|String}{punctuation|,} {reference|*args}{punctuation|,} {reference|**opts}{punctuation|,} {reference|&block} {punctuation|:} {reference|Int32} {keyword|->} {reference|T}{punctuation|)}{punctuation|;} {reference|end}
  {reference|def} {reference|boil}{punctuation|(}{reference|n} {punctuation|=} 1{reference|_000}{punctuation|)} {punctuation|:} {punctuation|\{}{reference|Int32}{punctuation|,} {reference|String}{punctuation|\}}
    {reference|s} {punctuation|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {reference|+} {reference|%}{punctuation|(}{reference|paren} {string|"q"}{punctuation|)} {reference|+} {punctuation|`}{reference|ls}{punctuation|`}
    {punctuation|\{}{reference|%} {keyword|if} {reference|flag?}{punctuation|(}{symbol|:x}{punctuation|)} {reference|%}{punctuation|\}} {reference|puts} {punctuation|\{}{punctuation|\{} {reference|n}{punctuation|.}{reference|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{reference|%} {reference|end} {reference|%}{punctuation|\}}
    {reference|n}{punctuation|.}{reference|times}{punctuation|.}{reference|select}{punctuation|(}{reference|&}{punctuation|.}{reference|even?}{punctuation|)}{punctuation|.}{reference|each} {punctuation|\{} {reference|\|i\|} {reference|yield} {reference|i} {keyword|if} {reference|i} {punctuation|=}{reference|~} {punctuation|/}{reference|a+}{punctuation|/}{reference|i} {reference|&&} {reference|!}{symbol|:sym}{punctuation|.}{reference|nil?} {punctuation|\}}
    {keyword|case} {reference|n} {reference|when} {reference|Int32} {reference|then} {string|'a'} {keyword|else} {keyword|raise} {string|"no"} {reference|end} {comment|# end}
  {reference|end}
  {reference|macro} {reference|m}{punctuation|(}{reference|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{reference|x}{punctuation|\}}{punctuation|\}} {reference|end}
{reference|end}
