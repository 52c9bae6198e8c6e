require {string|"json"}
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 {operator|=} 1.7_f64
  getter? hot : Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def initialize(@name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 -> T){punctuation|;} end
  def boil(n {operator|=} 1_000) : \{Int32{punctuation|,} String\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}) + `ls`
    \{% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select(&.even?).each \{ \|i\| yield i if i {operator|=}~ /a+/i && !:sym.nil? \}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro m(x) \{\{x\}\} end
end
