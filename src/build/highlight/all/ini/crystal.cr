require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  {key attr-name|property litres : Float64} {punctuation|=} {value attr-value|1.7_f64}
  getter? hot : Bool \| Nil
  {key attr-name|MAX} {punctuation|=} {value attr-value|0xFF_u8}
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  {key attr-name|def boil(n} {punctuation|=} {value attr-value|1_000) : \{Int32, String\}}
    {key attr-name|s} {punctuation|=} {value attr-value|"at #\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    \{% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}
    {key attr-name|n.times.select(&.even?).each \{ \|i\| yield i if i} {punctuation|=}{value attr-value|~ /a+/i && !:sym.nil? \}}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x) \{\{x\}\} end
end
