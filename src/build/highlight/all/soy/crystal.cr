require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil(n = 1_000) : {soy language-soy|{delimiter punctuation|\{}Int32{punctuation|,} String{delimiter punctuation|\}}}
    s = "at #{soy language-soy|{delimiter punctuation|\{}@name{delimiter punctuation|\}}} #{soy language-soy|{delimiter punctuation|\{}n {operator|+} {number|1}{delimiter punctuation|\}}}\\n" + %(paren "q") + `ls`
    {soy language-soy|{delimiter punctuation|\{}{operator|%} if flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{delimiter punctuation|\}}} puts {soy language-soy|{delimiter punctuation|\{\{} n{punctuation|.}id {delimiter punctuation|\}\}}} {soy language-soy|{delimiter punctuation|\{}{operator|%} end {operator|%}{delimiter punctuation|\}}}
    n.times.select(&.even?).each {soy language-soy|{delimiter punctuation|\{} {punctuation|\|}{function|i}{punctuation|\|} {function|yield} i if i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}nil{operator|?} {delimiter punctuation|\}}}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x) {soy language-soy|{delimiter punctuation|\{\{}x{delimiter punctuation|\}\}}} end
end
