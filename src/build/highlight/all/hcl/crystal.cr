require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : {property|Float64} {punctuation|=} {number|1.7}_f64
  getter? hot : Bool \| Nil
  {property|MAX} {punctuation|=} {number|0}xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil({property|n} {punctuation|=} {number|1}_000) : {punctuation|\{}Int32, String{punctuation|\}}
    {property|s} {punctuation|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}) + `ls`
    {punctuation|\{}% if flag?(:x) %{punctuation|\}} {keyword|puts} {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select(&.even?).{keyword|each} {punctuation|\{} \|i\| yield i if {property|i} {punctuation|=}~ /a+/i && !:sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end {comment|# end}
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
