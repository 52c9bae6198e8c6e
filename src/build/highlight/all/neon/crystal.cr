{literal string|require} {string|"json"}
{literal string|@[JSON::Serializable}{punctuation|]}
{literal string|abstract class Kettle}{punctuation|(}{literal string|T}{punctuation|)} {literal string|< Pot}
  {literal string|include Comparable}{punctuation|(}{literal string|Kettle}{punctuation|)}
  {literal string|property} {key property|litres} {punctuation|:} {key property|Float64} {punctuation|=} {literal string|1.7_f64}
  {literal string|getter?} {key property|hot} {punctuation|:} {literal string|Bool \| Nil}
  {key property|MAX} {punctuation|=} {literal string|0xFF_u8}
  {literal string|def initialize}{punctuation|(}{key property|@name} {punctuation|:} {literal string|String}{punctuation|,} {literal string|*args}{punctuation|,} {literal string|**opts}{punctuation|,} {key property|&block} {punctuation|:} {literal string|Int32 -> T}{punctuation|)}; {literal string|end}
  {literal string|def boil}{punctuation|(}{key property|n} {punctuation|=} {literal string|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}{literal string|Int32}{punctuation|,} {literal string|String}{punctuation|\}}
    {key property|s} {punctuation|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {literal string|+ %}{punctuation|(}{literal string|paren} {string|"q"}{punctuation|)} {literal string|+ `ls`}
    {punctuation|\{}{literal string|% if flag?}{punctuation|(}{literal string|:x}{punctuation|)} {literal string|%}{punctuation|\}} {literal string|puts \{\{ n.id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{literal string|% end %}{punctuation|\}}
    {literal string|n.times.select}{punctuation|(}{literal string|&.even?}{punctuation|)}.each {punctuation|\{} {literal string|\|i\| yield i if} {key property|i} {punctuation|=}{literal string|~ /a+/i && !:sym.nil?} {punctuation|\}}
    {literal string|case n when Int32 then} {string|'a'} {literal string|else raise} {string|"no"} {literal string|end} {comment|# end}
  {literal string|end}
  {literal string|macro m}{punctuation|(}{literal string|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{literal string|x}{punctuation|\}}{punctuation|\}} {literal string|end}
{literal string|end}
