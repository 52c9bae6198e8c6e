require {string|"json"}
@{operator|[}{builtin|JS}{field variable|ON}{punctuation|:}{punctuation|:}{label property|Serializable}]
{keyword|abstract} class {function|Kettle}{punctuation|(}T{punctuation|)} < Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} 1.7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    {punctuation|\{}% if flag?{punctuation|(}{punctuation|:}{label property|x}{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select{punctuation|(}&{keyword|.even}?{punctuation|)}{keyword|.each} {punctuation|\{} \|i\| yield i if i {operator|=}~ /a+/i && !{punctuation|:}{label property|sym}.nil? {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end {comment|# end}
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
