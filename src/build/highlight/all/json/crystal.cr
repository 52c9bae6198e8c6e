require {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres {operator|:} Float64 = {number|1}.7_f64
  getter? hot {operator|:} Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name {operator|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {operator|:} Int32 -> T); end
  def boil(n = 1_000) {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}) + `ls`
    {punctuation|\{}% if flag?({operator|:}x) %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select(&.even?).each {punctuation|\{} \|i\| yield i if i =~ /a+/i && !{operator|:}sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
