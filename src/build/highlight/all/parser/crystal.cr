require "json"
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{expression|{punctuation|(}T{punctuation|)}} < Pot
  include Comparable{expression|{punctuation|(}Kettle{punctuation|)}}
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize{expression|{punctuation|(}{function|@name} : String, {operator|*}args, {operator|*}{operator|*}opts, {operator|&}block : Int32 {operator|-}{operator|>} T{punctuation|)}}{punctuation|;} end
  def boil{expression|{punctuation|(}n = 1_000{punctuation|)}} : {punctuation|\{}Int32, String{punctuation|\}}
    s = "at {parser-comment comment|#\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    {punctuation|\{}% if flag?{expression|{punctuation|(}:x{punctuation|)}} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select{expression|{punctuation|(}{operator|&}.even?{punctuation|)}}.each {punctuation|\{} \|i\| yield i if i =~ /a+/i && !:sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise "no" end {parser-comment comment|# end}
  end
  macro m{expression|{punctuation|(}x{punctuation|)}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
