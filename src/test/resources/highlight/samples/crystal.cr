require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool | Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil(n = 1_000) : {Int32, String}
    s = "at #{@name} #{n + 1}\n" + %(paren "q") + `ls`
    {% if flag?(:x) %} puts {{ n.id }} {% end %}
    n.times.select(&.even?).each { |i| yield i if i =~ /a+/i && !:sym.nil? }
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x) {{x}} end
end
