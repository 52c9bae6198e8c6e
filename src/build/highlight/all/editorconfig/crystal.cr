require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 {value attr-value|{punctuation|=} 1.7_f64}
  getter? hot : Bool \| Nil
  {key attr-name|MAX} {value attr-value|{punctuation|=} 0xFF_u8}
  def initialize(@name : String, *args, **opts, &block : Int32 -> T){comment|; end}
  def boil(n {value attr-value|{punctuation|=} 1_000) : \{Int32, String\}}
    {key attr-name|s} {value attr-value|{punctuation|=} "at }{comment|#\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    \{% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select(&.even?).each \{ \|i\| yield i if i {value attr-value|{punctuation|=}~ /a+/i && !:sym.nil? \}}
    case n when Int32 then 'a' else raise "no" end {comment|# end}
  end
  macro m(x) \{\{x\}\} end
end
