require "json"
@[{property|JSON}{punctuation|:}{punctuation|:}Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property {property|litres} {punctuation|:} Float64 {punctuation|=} {value attr-value|1.7_f64
  getter? }{property|hot} {punctuation|:} Bool \| Nil
  MAX {punctuation|=} {value attr-value|0xFF_u8
  def initialize(@}{property|name} {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &{property|block} {punctuation|:} Int32 -> T){punctuation|;} end
  def boil(n {punctuation|=} {value attr-value|1_000) : \{Int32}{punctuation|,} String{punctuation|\}}
    s {punctuation|=} {value attr-value|"at }{comment|#\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    {punctuation|\{}% if flag?({punctuation|:}x) %{punctuation|\}} {component variable|puts} {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select(&{punctuation|.}even?){punctuation|.}{component variable|each} {punctuation|\{} \|i\| yield i if i {punctuation|=}{value attr-value|~ /a+/i && !:sym.nil? \}
    case n when Int32 then 'a' else raise "no" end }{comment|# end}
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
