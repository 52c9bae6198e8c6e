require {string|"json"}
@[{property|JSON}{punctuation|:}{punctuation|:}Serializable]
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property {property|litres} {punctuation|:} Float64 = 1.7_f64
  getter? {property|hot} {punctuation|:} Bool \| Nil
  MAX = 0xFF_u8
  def {function|initialize}{punctuation|(}@{property|name} {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &{property|block} {punctuation|:} Int32 -> T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n = 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {selector|+ `ls`
    }{punctuation|\{}% if flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.{function|select}{punctuation|(}&.even?{punctuation|)}{selector|.each }{punctuation|\{} \|i\| yield i if i =~ /a+/i && !{punctuation|:}sym.nil? {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
