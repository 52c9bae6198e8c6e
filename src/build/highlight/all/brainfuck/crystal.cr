{comment|require} {comment|"json"}
{comment|@}{branching important|[}{comment|JSON::Serializable}{branching important|]}
{comment|abstract} {comment|class} {comment|Kettle(T)} {pointer keyword|<} {comment|Pot}
  {comment|include} {comment|Comparable(Kettle)}
  {comment|property} {comment|litres} {comment|:} {comment|Float64} {comment|=} {comment|1}{operator|.}{comment|7_f64}
  {comment|getter?} {comment|hot} {comment|:} {comment|Bool} {comment|\|} {comment|Nil}
  {comment|MAX} {comment|=} {comment|0xFF_u8}
  {comment|def} {comment|initialize(@name} {comment|:} {comment|String}{operator|,} {comment|*args}{operator|,} {comment|**opts}{operator|,} {comment|&block} {comment|:} {comment|Int32} {decrement deleted|-}{pointer keyword|>} {comment|T);} {comment|end}
  {comment|def} {comment|boil(n} {comment|=} {comment|1_000)} {comment|:} {comment|\{Int32}{operator|,} {comment|String\}}
    {comment|s} {comment|=} {comment|"at} {comment|#\{@name\}} {comment|#\{n} {increment inserted|+} {comment|1\}\\n"} {increment inserted|+} {comment|%(paren} {comment|"q")} {increment inserted|+} {comment|`ls`}
    {comment|\{%} {comment|if} {comment|flag?(:x)} {comment|%\}} {comment|puts} {comment|\{\{} {comment|n}{operator|.}{comment|id} {comment|\}\}} {comment|\{%} {comment|end} {comment|%\}}
    {comment|n}{operator|.}{comment|times}{operator|.}{comment|select(&}{operator|.}{comment|even?)}{operator|.}{comment|each} {comment|\{} {comment|\|i\|} {comment|yield} {comment|i} {comment|if} {comment|i} {comment|=~} {comment|/a}{increment inserted|+}{comment|/i} {comment|&&} {comment|!:sym}{operator|.}{comment|nil?} {comment|\}}
    {comment|case} {comment|n} {comment|when} {comment|Int32} {comment|then} {comment|'a'} {comment|else} {comment|raise} {comment|"no"} {comment|end} {comment|#} {comment|end}
  {comment|end}
  {comment|macro} {comment|m(x)} {comment|\{\{x\}\}} {comment|end}
{comment|end}
