{name|require} {string|"json"}
{name|@}{punctuation|[}{name|JSON}{punctuation|:}{punctuation|:}{name|Serializable}{punctuation|]}
{name|abstract class Kettle}{punctuation|(}{name|T}{punctuation|)} {operator-char operator|<} {name|Pot}
  {name|include Comparable}{punctuation|(}{name|Kettle}{punctuation|)}
  {name|property litres} {punctuation|:} {name|Float64} {operator-char operator|=} {number|1}.7_f64
  {name|getter}? {name|hot} {punctuation|:} {name|Bool} {comment|\| Nil}
  {name|MAX} {operator-char operator|=} 0xFF_u8
  {name|def initialize}{punctuation|(}{name|@name} {punctuation|:} {name|String}{punctuation|,} {operator-char operator|*}{name|args}{punctuation|,} {operator-char operator|**}{name|opts}{punctuation|,} &{name|block} {punctuation|:} {name|Int32} {operator-char operator|-}{operator-char operator|>} {name|T}{punctuation|)}{punctuation|;} {name|end}
  {name|def boil}{punctuation|(}{name|n} {operator-char operator|=} 1_000{punctuation|)} {punctuation|:} \{{name|Int32}{punctuation|,} {name|String}\}
    {name|s} {operator-char operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator-char operator|+} %{punctuation|(}{name|paren} {string|"q"}{punctuation|)} {operator-char operator|+} `{name|ls}`
    \{% {name|if flag}?{punctuation|(}{punctuation|:}{name|x}{punctuation|)} %\} {name|puts} \{\{ {name|n}.{name|id} \}\} \{% {name|end} %\}
    {name|n}.{name|times}.{name|select}{punctuation|(}&.{name|even}?{punctuation|)}.{name|each} \{ {comment|\|i\| yield i if i =~ /a+/i && !:sym.nil? \}}
    {name|case n when Int32 then} {string|'a'} {name|else raise} {string|"no"} {name|end} {prolog|# end}
  {name|end}
  {name|macro m}{punctuation|(}{name|x}{punctuation|)} \{\{{name|x}\}\} {name|end}
{name|end}
