require "json"
@{context-range|{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 = {number|1}{punctuation|.}7_f64
  getter? hot : Bool \| Nil
  {keyword|MAX} = 0xFF_u8
  def {function|initialize}{punctuation|(}@name : String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block : Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n = 1_000{punctuation|)} : {context-labels|{punctuation|\{}Int32{punctuation|,} String{punctuation|\}}}
    s = "at #{context-labels|{punctuation|\{}@name{punctuation|\}}} #{context-labels|{punctuation|\{}n + 1{punctuation|\}}}\\n" {operator|+} {operator|%}{punctuation|(}paren "q"{punctuation|)} {operator|+} {punctuation|`}ls{punctuation|`}
    {context-labels|{punctuation|\{}% if flag?(:x) %{punctuation|\}}} puts {punctuation|\{}{context-labels|{punctuation|\{} n.id {punctuation|\}}}{punctuation|\}} {context-labels|{punctuation|\{}% end %{punctuation|\}}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {context-labels|{punctuation|\{} \|i\| yield i if {label-key attr-name|i} {punctuation|=~} /a+/i && !:sym.nil? {punctuation|\}}}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{context-labels|{punctuation|\{}x{punctuation|\}}}{punctuation|\}} end
end
