require {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} < Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 = {number|1}{punctuation|.}7_f64
  getter? hot {operator|:} Bool \| Nil
  MAX = 0xFF_u8
  def {function|initialize}{punctuation|(}@name {operator|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {operator|:} Int32 -> T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n = 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    {punctuation|\{}% if flag?{punctuation|(}{operator|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i if i =~ /a+/i && !{operator|:}sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
