require {string|"json"}
{operator|@}{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class Kettle{operator|(}T{operator|)} {operator|<} Pot
  include Comparable{operator|(}Kettle{operator|)}
  property litres {operator|:} Float64 {operator|=} 1{punctuation|.}7_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{operator|(}{operator|@}name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|-}{operator|>} T{operator|)}{operator|;} end
  def boil{operator|(}n {operator|=} 1_000{operator|)} {operator|:} {operator|\{}Int32{punctuation|,} String{operator|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{operator|(}paren {string|"q"}{operator|)} {operator|+} `ls`
    {operator|\{}{operator|%} if flag{operator|?}{operator|(}{operator|:}x{operator|)} {operator|%}{operator|\}} puts {operator|\{}{operator|\{} {domain constant|n.id} {operator|\}}{operator|\}} {operator|\{}{operator|%} end {operator|%}{operator|\}}
    n{punctuation|.}times{punctuation|.}select{operator|(}{operator|&}{punctuation|.}even{operator|?}{operator|)}{punctuation|.}each {operator|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}{operator|~} {file-path string|/a+/i} {operator|&}{operator|&} {operator|!}{operator|:}sym{punctuation|.}nil{operator|?} {operator|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end {operator|#} end
  end
  macro m{operator|(}x{operator|)} {operator|\{}{operator|\{}x{operator|\}}{operator|\}} end
end
