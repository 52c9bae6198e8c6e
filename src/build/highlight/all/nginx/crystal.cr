{directive|{keyword|require} {string|"json"}
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T)}{punctuation|;} {directive|{keyword|end}
  def boil(n = 1_000) :} {punctuation|\{}Int32, String{punctuation|\}}
    {directive|{keyword|s} = {string|"at #\{@name\} #\{n + 1\}{escape entity|\\n}"} + %(paren {string|"q"}) + `ls`}
    {punctuation|\{}% if flag?(:x) %{punctuation|\}} {directive|{keyword|puts}} {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    {directive|{keyword|n.times.select(&.even?).each}} {punctuation|\{} \|i\| yield i if i =~ /a+/i && !:sym.nil? {punctuation|\}}
    {directive|{keyword|case} n when Int32 then {string|'a'} else raise {string|"no"} end {comment|# end}
  end
  macro m(x)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
