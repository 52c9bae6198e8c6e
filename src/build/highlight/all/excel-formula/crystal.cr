require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class {function-name builtin|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function-name builtin|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {operator|=} {number|1}.7_f64
  getter? hot : Bool {punctuation|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function-name builtin|initialize}{punctuation|(}@name : String{operator|,} {operator|*}args{operator|,} {operator|*}{operator|*}opts{operator|,} {operator|&}block : Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def {function-name builtin|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} : {punctuation|\{}Int32{operator|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} if flag?{punctuation|(}:x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n.times.{function-name builtin|select}{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} {punctuation|\|}i{punctuation|\|} yield i if i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} !:sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro {function-name builtin|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
