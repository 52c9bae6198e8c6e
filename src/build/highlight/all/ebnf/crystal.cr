{rule|require} {string|"json"}
@{punctuation|[}{rule|JSON}::{rule|Serializable}{punctuation|]}
{rule|abstract class Kettle}{punctuation|(}{rule|T}{punctuation|)} < {rule|Pot}
  {rule|include Comparable}{punctuation|(}{rule|Kettle}{punctuation|)}
  {rule|property litres} : {rule|Float64} {operator|=} 1{punctuation|.}7_f64
  {rule|getter}? {rule|hot} : {rule|Bool} {operator|\|} {rule|Nil}
  {definition rule keyword|MAX} {operator|=} 0xFF_u8
  {rule|def initialize}{punctuation|(}@{rule|name} : {rule|String}{punctuation|,} {operator|*}{rule|args}{punctuation|,} {operator|*}{operator|*}{rule|opts}{punctuation|,} &{rule|block} : {rule|Int32} {operator|-}> {rule|T}{punctuation|)}{punctuation|;} {rule|end}
  {rule|def boil}{punctuation|(}{rule|n} {operator|=} 1_000{punctuation|)} : {punctuation|\{}{rule|Int32}{punctuation|,} {rule|String}{punctuation|\}}
    {definition rule keyword|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}{rule|paren} {string|"q"}{punctuation|)} + `{rule|ls}`
    {punctuation|\{}% {rule|if flag}?{punctuation|(:}{rule|x}{punctuation|)} %{punctuation|\}} {rule|puts} {punctuation|\{}{punctuation|\{} {rule|n}{punctuation|.}{rule|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}% {rule|end} %{punctuation|\}}
    {rule|n}{punctuation|.}{rule|times}{punctuation|.}{rule|select}{punctuation|(}&{punctuation|.}{rule|even}{special class-name|?).each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil?} {punctuation|\}}
    {rule|case n when Int32 then} {string|'a'} {rule|else raise} {string|"no"} {rule|end} # {rule|end}
  {rule|end}
  {rule|macro m}{punctuation|(}{rule|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{rule|x}{punctuation|\}}{punctuation|\}} {rule|end}
{rule|end}
