require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {punctuation|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} 1{punctuation|.}7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}{annotation function|@name} {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {punctuation|:} Int32 {punctuation|-}{punctuation|>} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + {identifier|`ls`}
    {punctuation|\{}% if flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i if i {operator|=}~ /a+/i && !{punctuation|:}sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
