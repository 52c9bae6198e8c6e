{variable|require} {string|"json"}
@{punctuation|[}{class-name|JSON}{operator|:}{operator|:}{class-name|Serializable}{punctuation|]}
{variable|abstract} {keyword|class} {class-name|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {operator|<} {class-name|Pot}
  {variable|include} {class-name|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  {variable|property} {variable|litres} {operator|:} {class-name|Float64} {operator|=} {number|1.7}{variable|_f64}
  {variable|getter}{operator|?} {variable|hot} {operator|:} {class-name|Bool} {operator|\|} {class-name|Nil}
  {class-name|MAX} {operator|=} {number|0}{variable|xFF_u8}
  {class-name|def} {function|initialize}{punctuation|(}@{variable|name} {operator|:} {class-name|String}{punctuation|,} {operator|*}{variable|args}{punctuation|,} {operator|*}{operator|*}{variable|opts}{punctuation|,} {operator|&}{variable|block} {operator|:} {class-name|Int32} {operator|-}{operator|>} {class-name|T}{punctuation|)}{punctuation|;} {variable|end}
  {class-name|def} {function|boil}{punctuation|(}{variable|n} {operator|=} {number|1}{variable|_000}{punctuation|)} {operator|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    {variable|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}{variable|paren} {string|"q"}{punctuation|)} {operator|+} `{variable|ls}`
    {punctuation|\{}{operator|%} {keyword|if} {variable|flag}{operator|?}{punctuation|(}{operator|:}{variable|x}{punctuation|)} {operator|%}{punctuation|\}} {variable|puts} {punctuation|\{}{punctuation|\{} {variable|n}{punctuation|.}{variable|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {variable|end} {operator|%}{punctuation|\}}
    {variable|n}{punctuation|.}{variable|times}{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}{variable|even}{operator|?}{punctuation|)}{punctuation|.}{variable|each} {punctuation|\{} {operator|\|}{variable|i}{operator|\|} {variable|yield} {variable|i} {class-name|if} {variable|i} {operator|=}{operator|~} {operator|/}{variable|a}{operator|+}{operator|/}{variable|i} {operator|&&} {operator|!}{operator|:}{variable|sym}{punctuation|.}{variable|nil}{operator|?} {punctuation|\}}
    {keyword|case} {variable|n} {variable|when} {class-name|Int32} {variable|then} {string|'a'} {keyword|else} {variable|raise} {string|"no"} {variable|end} # {variable|end}
  {variable|end}
  {class-name|macro} {function|m}{punctuation|(}{variable|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{variable|x}{punctuation|\}}{punctuation|\}} {variable|end}
{variable|end}
