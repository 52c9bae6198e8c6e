require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {punctuation|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|_}f64
  getter? hot : Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 -{punctuation|>} T{punctuation|)}; end
  def boil{punctuation|(}n {operator|=} {number|1}{punctuation|_}{number|000}{punctuation|)} : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + {comment|%(paren "q") + `ls`}
    {punctuation|\{}{comment|% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&.even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}{punctuation|~} /a+/i && !:sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then 'a{punctuation|'} else raise {string|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
