{keyword|require} {string|"json"}
{variable|@[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}{operator|.}7_f64
  getter{operator|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}{variable|@name} {punctuation|:} String{punctuation|,} {variable|*args}{punctuation|,} {operator|*}{variable|*opts}{punctuation|,} {variable|&block} {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {variable|%(}paren {string|"q"}{punctuation|)} {operator|+} {string|`ls`}
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}{operator|x}{punctuation|)} {variable|%\}} puts {punctuation|\{}{punctuation|\{} n{operator|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {variable|%\}}
    n{operator|.}times{operator|.}select{punctuation|(}{operator|&}{operator|.}even{operator|?}{punctuation|)}{operator|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {regex|/a+/i} {operator|&&} {operator|!}{punctuation|:}sym{operator|.}nil{operator|?} {punctuation|\}}
    case n {keyword|when} Int32 then {string|'a'} {keyword|else} raise {string|"no"} end {comment|# end}
  end
  macro {regex|m(x)} {punctuation|\{}{punctuation|\{}{operator|x}{punctuation|\}}{punctuation|\}} end
end
