{atom|require} {string|"json"}
@{punctuation|[}{variable|JSON}{punctuation|:}{punctuation|:}{variable|Serializable}{punctuation|]}
{atom|abstract} {atom|class} {variable|Kettle}{punctuation|(}{variable|T}{punctuation|)} {operator|<} {variable|Pot}
  {atom|include} {variable|Comparable}{punctuation|(}{variable|Kettle}{punctuation|)}
  {atom|property} {atom|litres} {punctuation|:} {variable|Float64} {operator|=} {number|1.7}{variable|_f64}
  {atom|getter}? {atom|hot} {punctuation|:} {variable|Bool} {punctuation|\|} {variable|Nil}
  {variable|MAX} {operator|=} {number|0}{atom|xFF_u8}
  {atom|def} {function|initialize}{punctuation|(}@{atom|name} {punctuation|:} {variable|String}{punctuation|,} {operator|*}{atom|args}{punctuation|,} {operator|*}{operator|*}{atom|opts}{punctuation|,} &{atom|block} {punctuation|:} {variable|Int32} {operator|-}{operator|>} {variable|T}{punctuation|)}{punctuation|;} {keyword|end}
  {atom|def} {function|boil}{punctuation|(}{atom|n} {operator|=} {number|1}{variable|_000}{punctuation|)} {punctuation|:} {punctuation|\{}{variable|Int32}{punctuation|,} {variable|String}{punctuation|\}}
    {atom|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {comment|%(paren "q") + `ls`}
    {punctuation|\{}{comment|% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    {atom|n}{punctuation|.}{atom|times}{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}{atom|even}?{punctuation|)}{punctuation|.}{atom|each} {punctuation|\{} {punctuation|\|}{atom|i}{punctuation|\|} {atom|yield} {atom|i} {keyword|if} {atom|i} {operator|=}~ {operator|/}{atom|a}{operator|+}{operator|/}{atom|i} && {operator|!}{punctuation|:}{atom|sym}{punctuation|.}{atom|nil}? {punctuation|\}}
    {keyword|case} {atom|n} {keyword|when} {variable|Int32} {atom|then} {quoted-atom atom|'a'} {atom|else} {atom|raise} {string|"no"} {keyword|end} {punctuation|#} {keyword|end}
  {keyword|end}
  {atom|macro} {function|m}{punctuation|(}{atom|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{atom|x}{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
