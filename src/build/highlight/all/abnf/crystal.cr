{rule|require} {string|"json"}
@{punctuation|[}{rule|JSON}::{rule|Serializable}{punctuation|]}
{rule|abstract} {rule|class} {rule|Kettle}{punctuation|(}{rule|T}{punctuation|)} < {rule|Pot}
  {rule|include} {rule|Comparable}{punctuation|(}{rule|Kettle}{punctuation|)}
  {rule|property} {rule|litres} : {rule|Float64} {operator|=} {repetition operator|1}.{repetition operator|7}_f64
  {rule|getter}? {rule|hot} : {rule|Bool} \| {rule|Nil}
  {rule|MAX} {operator|=} {repetition operator|0}{rule|xFF_u8}
  {rule|def} {rule|initialize}{punctuation|(}@{rule|name} : {rule|String}, {repetition operator|*}{rule|args}, {repetition operator|*}{repetition operator|*}{rule|opts}, &{rule|block} : {rule|Int32} -> {rule|T}{punctuation|)}{comment|; end}
  {rule|def} {rule|boil}{punctuation|(}{rule|n} {operator|=} {repetition operator|1}_000{punctuation|)} : \{{rule|Int32}, {rule|String}\}
    {definition keyword|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}{rule|paren} {string|"q"}{punctuation|)} + `{rule|ls}`
    \{% {rule|if} {rule|flag}?{punctuation|(}:{rule|x}{punctuation|)} %\} {rule|puts} \{\{ {rule|n}.{rule|id} \}\} \{% {rule|end} %\}
    {rule|n}.{rule|times}.{rule|select}{punctuation|(}&.{rule|even}?{punctuation|)}.{rule|each} \{ \|{rule|i}\| {rule|yield} {rule|i} {rule|if} {rule|i} {operator|=}~ {operator|/}{rule|a}+{operator|/}{rule|i} && !:{rule|sym}.{rule|nil}? \}
    {rule|case} {rule|n} {rule|when} {rule|Int32} {rule|then} '{rule|a}' {rule|else} {rule|raise} {string|"no"} {rule|end} # {rule|end}
  {rule|end}
  {rule|macro} {rule|m}{punctuation|(}{rule|x}{punctuation|)} \{\{{rule|x}\}\} {rule|end}
{rule|end}
