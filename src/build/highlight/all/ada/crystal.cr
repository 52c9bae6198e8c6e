{variable|require} {string|"json"}
@[{variable|JSON}{punctuation|:}{punctuation|:}{variable|Serializable}]
{keyword|abstract} {variable|class} {variable|Kettle}{punctuation|(}{variable|T}{punctuation|)} {operator|<} {variable|Pot}
  {variable|include} {variable|Comparable}{punctuation|(}{variable|Kettle}{punctuation|)}
  {variable|property} {variable|litres} {punctuation|:} {variable|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  {variable|getter}? {variable|hot} {punctuation|:} {variable|Bool} \| {variable|Nil}
  {variable|MAX} {operator|=} 0xFF_u8
  {variable|def} {variable|initialize}{punctuation|(}@{variable|name} {punctuation|:} {variable|String}{punctuation|,} {operator|*}{variable|args}{punctuation|,} {operator|**}{variable|opts}{punctuation|,} {operator|&}{variable|block} {punctuation|:} {variable|Int32} {operator|-}{operator|>} {variable|T}{punctuation|)}{punctuation|;} {keyword|end}
  {variable|def} {variable|boil}{punctuation|(}{variable|n} {operator|=} {number|1_000}{punctuation|)} {punctuation|:} \{{variable|Int32}{punctuation|,} {variable|String}\}
    {variable|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}{variable|paren} {string|"q"}{punctuation|)} {operator|+} `{variable|ls}`
    \{% {keyword|if} {variable|flag}?{punctuation|(}{punctuation|:}{variable|x}{punctuation|)} %\} {variable|puts} \{\{ {variable|n}{punctuation|.}{variable|id} \}\} \{% {keyword|end} %\}
    {variable|n}{punctuation|.}{variable|times}{punctuation|.}{keyword|select}{punctuation|(}{operator|&}{punctuation|.}{variable|even}?{punctuation|)}{punctuation|.}{variable|each} \{ \|{variable|i}\| {variable|yield} {variable|i} {keyword|if} {variable|i} {operator|=}~ {operator|/}{variable|a}{operator|+}{operator|/}{variable|i} {operator|&}{operator|&} !{punctuation|:}{variable|sym}{punctuation|.}{variable|nil}? \}
    {keyword|case} {variable|n} {keyword|when} {variable|Int32} {keyword|then} {char|'a'} {keyword|else} {keyword|raise} {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  {variable|macro} {variable|m}{punctuation|(}{variable|x}{punctuation|)} \{\{{variable|x}\}\} {keyword|end}
{keyword|end}
