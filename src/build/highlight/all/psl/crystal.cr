require {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1}{operator|.}7_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}{symbol|\\n}"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{operator|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{operator|.}times{operator|.}{function|select}{punctuation|(}{operator|&}{operator|.}even{operator|?}{punctuation|)}{operator|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{operator|:}sym{operator|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n when Int32 then 'a' {keyword|else} raise {string|"no"} end {comment|# end}
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
