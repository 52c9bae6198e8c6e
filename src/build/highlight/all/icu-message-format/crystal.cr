require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil(n = 1_000) : {argument|{argument-delimiter operator|\{}{content|{argument-name|Int32}{punctuation|,} {arg-style-text string|String}}{argument-delimiter operator|\}}}
    s = "at #{argument|{argument-delimiter operator|\{}{content|{argument-name|@name}}{argument-delimiter operator|\}}} #{argument|{argument-delimiter operator|\{}{content|{argument-name|n} {argument-name|+} {argument-name|1}}{argument-delimiter operator|\}}}\\n" + %(paren "q") + `ls`
    {argument|{argument-delimiter operator|\{}{content|{argument-name|%} {argument-name|if} {argument-name|flag?(}:x) %}{argument-delimiter operator|\}}} puts {argument|{argument-delimiter operator|\{}{content|\{ n.id \}}{argument-delimiter operator|\}}} {argument|{argument-delimiter operator|\{}{content|{argument-name|%} {argument-name|end} {argument-name|%}}{argument-delimiter operator|\}}}
    n.times.select(&.even?).each {argument|{argument-delimiter operator|\{}{content| {argument-name|\|i\|} {argument-name|yield} {argument-name|i} {argument-name|if} {argument-name|i} =~ /a+/i && !:sym.nil? }{argument-delimiter operator|\}}}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x) {argument|{argument-delimiter operator|\{}{content|\{x\}}{argument-delimiter operator|\}}} end
end
