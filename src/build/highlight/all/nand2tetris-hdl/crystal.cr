require "json"
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} < Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}.7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {punctuation|:} Int32 -> T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} "at #{punctuation|\{}@name{punctuation|\}} #{punctuation|\{}n + {number|1}{punctuation|\}}\\n" + %{punctuation|(}paren "q"{punctuation|)} + `ls`
    {punctuation|\{}% if flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.{function|select}{punctuation|(}&.even?{punctuation|)}.each {punctuation|\{} \|i\| yield i if i {operator|=}~ /a+/i && !{punctuation|:}sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
