require {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 = {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} {transform function|Nil}
  MAX = 0xFF_u8
  def {function|initialize}{punctuation|(}@name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {operator|:} Int32 {operator|-}{operator|>} T{punctuation|)}; end
  def {function|boil}{punctuation|(}n = 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} if flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}{transform function|i}{operator|\|} {transform function|yield} i if i =~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{operator|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
