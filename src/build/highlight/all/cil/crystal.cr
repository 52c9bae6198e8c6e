require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {punctuation|=} {number|1}.7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {punctuation|=} 0xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {punctuation|:} Int32 -> T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {punctuation|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {punctuation|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    {punctuation|\{}% if flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select{punctuation|(}&.even?{punctuation|)}{directive class-name|.each} {punctuation|\{} \|i\| yield i if i {punctuation|=}~ /a+/i && !{punctuation|:}sym.nil? {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
