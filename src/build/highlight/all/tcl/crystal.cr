require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 = 1.7_f64
  getter{operator|?} hot : Bool {operator|\|} Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}@name : String, {operator|*}args, {operator|**}opts, {operator|&}block : Int32 {operator|-}{operator|>} T{punctuation|)}; end
  def boil{punctuation|(}n = 1_000{punctuation|)} : {punctuation|\{}Int32, String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} if flag{operator|?}{punctuation|(}:x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n.times.select{punctuation|(}{operator|&}.even{operator|?}{punctuation|)}.each {punctuation|\{} {operator|\|}i{operator|\|} yield i if i ={operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}:sym.nil{operator|?} {punctuation|\}}
    case n when Int32 then 'a' {builtin|else} raise {string|"no"} end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
