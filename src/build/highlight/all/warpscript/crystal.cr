require {string|"json"}
{macro property|@[JSON::Serializable]}
abstract class Kettle{punctuation|(}{boolean|T}{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 = {number|1.}7_f64
  getter? hot : Bool {operator|\|} Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}{macro property|@name} : String, {operator|*}args, {operator|**}opts, {operator|&}block : Int32 {operator|-}{operator|>} {boolean|T}{punctuation|)}; end
  def boil{punctuation|(}n = 1_000{punctuation|)} : {punctuation|\{}Int32, String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} if flag?{punctuation|(}:x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n.times.select{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} {operator|\|}i{operator|\|} yield i if i ={operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}:sym.nil? {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
