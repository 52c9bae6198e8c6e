require {string|"json"}
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = {number|1.7}_f64
  getter? hot : Bool \| Nil
  MAX = {number|0}xFF_u8
  def initialize(@name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 -> T); end
  def boil(n = {number|1}_000) : \{Int32{punctuation|,} String\}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}) + `ls`
    \{% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select(&.even?).each \{ \|i\| yield i if i =~ /a+/i && {punctuation|!}:sym.nil? \}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro m(x) \{\{x\}\} end
end
