require "json"
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, {punctuation|&}block : Int32 -> T); end
  def boil(n = 1_000) : {punctuation|\{}Int32, String{punctuation|\}}
    s = "at #{punctuation|\{}@name{punctuation|\}} #{punctuation|\{}n + 1{punctuation|\}}{function selector|\\n}" + {comment|%(paren "q") + `ls`}
    {punctuation|\{}{comment|% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    n.times.select({punctuation|&}.even?).each {punctuation|\{} \|i\| yield i if i =~ /a+/i {punctuation|&}{punctuation|&} !:sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
