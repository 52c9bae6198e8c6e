{tag|require} "{tag|json}"
@{punctuation|[}{tag|JSON}{punctuation|:}{punctuation|:}{tag|Serializable}{punctuation|]}
{tag|abstract} {tag|class} {tag|Kettle}{punctuation|(}{tag|T}{punctuation|)} {operator|<} {tag|Pot}
  {tag|include} {tag|Comparable}{punctuation|(}{tag|Kettle}{punctuation|)}
  {tag|property} {tag|litres} {punctuation|:} {tag|Float64} {operator|=} {string|1.7_f64}
  {tag|getter}{operator|?} {tag|hot} {punctuation|:} {tag|Bool} {punctuation|\|} {tag|Nil}
  {tag|MAX} {operator|=} {string|0xFF_u8}
  {tag|def} {tag|initialize}{punctuation|(}@{tag|name} {punctuation|:} {tag|String}{punctuation|,} {operator|*}{tag|args}{punctuation|,} {operator|*}{operator|*}{tag|opts}{punctuation|,} {operator|&}{tag|block} {punctuation|:} {tag|Int32} {tag|-}{operator|>} {tag|T}{punctuation|)}{punctuation|;} {tag|end}
  {tag|def} {tag|boil}{punctuation|(}{tag|n} {operator|=} {string|1_000) {punctuation|:} \{Int32{punctuation|,} String\}}
    {tag|s} {operator|=} {string|"at }{comment|#\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    {punctuation|\{}{operator|%} {tag|if} {tag|flag}{operator|?}{punctuation|(}{punctuation|:}{tag|x}{punctuation|)} {operator|%}{punctuation|\}} {tag|puts} {punctuation|\{}{punctuation|\{} {tag|n{punctuation|.}}{tag|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {tag|end} {operator|%}{punctuation|\}}
    {tag|n{punctuation|.}}{tag|times{punctuation|.}}{tag|select}{punctuation|(}{operator|&}{tag|{punctuation|.}even}{operator|?}{punctuation|)}{tag|{punctuation|.}each} {punctuation|\{} {punctuation|\|}{tag|i}{punctuation|\|} {tag|yield} {tag|i} {tag|if} {tag|i} {operator|=}{string|~ /a+/i && !{punctuation|:}sym.nil? \}}
    {tag|case} {tag|n} {tag|when} {tag|Int32} {tag|then} '{tag|a}' {tag|else} {tag|raise} "{tag|no}" {tag|end} {comment|# end}
  {tag|end}
  {tag|macro} {tag|m}{punctuation|(}{tag|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{tag|x}{punctuation|\}}{punctuation|\}} {tag|end}
{tag|end}
