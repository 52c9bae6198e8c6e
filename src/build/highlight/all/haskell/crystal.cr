{hvariable|require} {string|"json"}
{operator|@}{punctuation|[}{constant|JSON}{operator|::}{constant|Serializable}{punctuation|]}
{hvariable|abstract} {keyword|class} {constant|Kettle}{punctuation|(}{constant|T}{punctuation|)} {operator|<} {constant|Pot}
  {hvariable|include} {constant|Comparable}{punctuation|(}{constant|Kettle}{punctuation|)}
  {hvariable|property} {hvariable|litres} {operator|:} {constant|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  {hvariable|getter}{operator|?} {hvariable|hot} {operator|:} {constant|Bool} {operator|\|} {constant|Nil}
  {constant|MAX} {operator|=} 0xFF_u8
  {hvariable|def} {hvariable|initialize}{punctuation|(}{operator|@}{hvariable|name} {operator|:} {constant|String}{punctuation|,} {operator|*}{hvariable|args}{punctuation|,} {operator|**}{hvariable|opts}{punctuation|,} {operator|&}{hvariable|block} {operator|:} {constant|Int32} {operator|->} {constant|T}{punctuation|)}{punctuation|;} {hvariable|end}
  {hvariable|def} {hvariable|boil}{punctuation|(}{hvariable|n} {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}{constant|Int32}{punctuation|,} {constant|String}{punctuation|\}}
    {hvariable|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}{hvariable|paren} {string|"q"}{punctuation|)} {operator|+} {operator|`ls`}
    {punctuation|\{}{operator|%} {keyword|if} {hvariable|flag}{operator|?}{punctuation|(}{operator|:}{hvariable|x}{punctuation|)} {operator|%}{punctuation|\}} {hvariable|puts} {punctuation|\{}{punctuation|\{} {hvariable|n}{punctuation|.}{builtin|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {hvariable|end} {operator|%}{punctuation|\}}
    {hvariable|n}{punctuation|.}{hvariable|times}{punctuation|.}{hvariable|select}{punctuation|(}{operator|&.}{builtin|even}{operator|?}{punctuation|)}{punctuation|.}{hvariable|each} {punctuation|\{} {operator|\|}{hvariable|i}{operator|\|} {hvariable|yield} {hvariable|i} {keyword|if} {hvariable|i} {operator|=~} {operator|/}{hvariable|a}{operator|+/}{hvariable|i} {operator|&&} {operator|!:}{hvariable|sym}{punctuation|.}{hvariable|nil}{operator|?} {punctuation|\}}
    {keyword|case} {hvariable|n} {hvariable|when} {constant|Int32} {keyword|then} {char string|'a'} {keyword|else} {hvariable|raise} {string|"no"} {hvariable|end} {operator|#} {hvariable|end}
  {hvariable|end}
  {hvariable|macro} {hvariable|m}{punctuation|(}{hvariable|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{hvariable|x}{punctuation|\}}{punctuation|\}} {hvariable|end}
{hvariable|end}
