{text comment|require} {string|"json"}
{text comment|@}{comment|[JSON::Serializable]}
{text comment|abstract class Kettle}{punctuation|(}{text comment|T}{punctuation|)} {text comment|< Pot}
  {keyword|include} {text comment|Comparable}{punctuation|(}{text comment|Kettle}{punctuation|)}
  {text comment|property litres} {punctuation|:} {text comment|Float64 =} {number|1.7_f64}
  {text comment|getter? hot} {punctuation|:} {text comment|Bool \| Nil
  MAX =} {number|0xFF_u8}
  {text comment|def initialize}{punctuation|(}{text comment|@name} {punctuation|:} {text comment|String}{punctuation|,} {text comment|*args}{punctuation|,} {text comment|**opts}{punctuation|,} {text comment|&block} {punctuation|:} {text comment|Int32 -> T}{punctuation|)}{punctuation|;} {text comment|end
  def boil}{punctuation|(}{text comment|n =} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}{text comment|Int32}{punctuation|,} {text comment|String}{punctuation|\}}
    {text comment|s =} {string|"at #\{@name\} #\{n + 1\}\\n"} {text comment|+ %}{punctuation|(}{text comment|paren} {string|"q"}{punctuation|)} {text comment|+ `ls`}
    {punctuation|\{}{text comment|%} {keyword|if} {text comment|flag?}{punctuation|(}{punctuation|:}{text comment|x}{punctuation|)} {text comment|%}{punctuation|\}} {text comment|puts} {punctuation|\{}{punctuation|\{} {text comment|n}{punctuation|.}{text comment|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}{text comment|% end %}{punctuation|\}}
    {text comment|n}{punctuation|.}{text comment|times}{punctuation|.}{text comment|select}{punctuation|(}{text comment|&}{punctuation|.}{property symbol|even}{text comment|?}{punctuation|)}{punctuation|.}{text comment|each} {punctuation|\{} {text comment|\|i\| yield i} {keyword|if} {text comment|i =~ /a+/i && !}{punctuation|:}{text comment|sym}{punctuation|.}{text comment|nil?} {punctuation|\}}
    {text comment|case n} {keyword|when} {text comment|Int32 then 'a'} {keyword|else} {text comment|raise} {string|"no"} {text comment|end # end
  end
  macro m}{punctuation|(}{text comment|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{text comment|x}{punctuation|\}}{punctuation|\}} {text comment|end
end}
