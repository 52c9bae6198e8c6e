require {string|"json"}
{operator|@}{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{punctuation|(}{function|T}{punctuation|)} < Pot
  include Comparable{punctuation|(}{function|Kettle}{punctuation|)}
  property litres : Float64 = {number|1}.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}{operator|@}name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 -> T{punctuation|)}{comment|; end}
  def boil{punctuation|(}{function|n} = 1_000{punctuation|)} : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}{function|paren} {string|"q"}{punctuation|)} + {operator|`}ls{operator|`}
    {punctuation|\{}% if flag?{punctuation|(}{symbol|:x}{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select{punctuation|(}&.even?{punctuation|)}.each {punctuation|\{} \|i\| yield i if i ={operator|~} /a+/i && !:sym.{boolean|nil}? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end {operator|#} end
  end
  macro m{punctuation|(}{function|x}{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
