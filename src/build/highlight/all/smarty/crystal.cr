require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil(n = 1_000) : {smarty language-smarty|{delimiter punctuation|\{}{keyword|Int32}{punctuation|,} String{delimiter punctuation|\}}}
    s = "at #{smarty language-smarty|{delimiter punctuation|\{}@name{delimiter punctuation|\}}} #{smarty language-smarty|{delimiter punctuation|\{}{keyword|n} {operator|+} {number|1}{delimiter punctuation|\}}}\\n" + %(paren "q") + `ls`
    {smarty language-smarty|{delimiter punctuation|\{}{operator|%} if flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{delimiter punctuation|\}}} puts {smarty language-smarty|{delimiter punctuation|\{}{punctuation|\{} n{punctuation|.}{variable|id} {punctuation|\}}{delimiter punctuation|\}}} {smarty language-smarty|{delimiter punctuation|\{}{operator|%} end {operator|%}{delimiter punctuation|\}}}
    n.times.select(&.even?).each {smarty language-smarty|{delimiter punctuation|\{} {operator|\|}{function|i}{operator|\|} {function|yield} i if {attr-name|i} {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}{variable|nil}? {delimiter punctuation|\}}}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x) {smarty language-smarty|{delimiter punctuation|\{}{punctuation|\{}x{punctuation|\}}{delimiter punctuation|\}}} end
end
