require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil(n = 1_000) : {punctuation|\{}Int32, String{punctuation|\}}
    s = "at {directive|#}{punctuation|\{}@name{punctuation|\}} {directive|#}{punctuation|\{}n + 1{punctuation|\}}\\n" + %(paren "q") + `ls`
    {punctuation|\{}% if flag?(:x) %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select(&.even?).each {punctuation|\{} \|i\| yield i if i =~ /a+/i && !:sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise "no" end {directive|# end}
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
