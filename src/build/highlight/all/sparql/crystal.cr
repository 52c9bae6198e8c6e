require {string|"json"}
@{punctuation|[}{function|{prefix|JSON{punctuation|:}}{local-name|:Serializable}}{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {function|{prefix|{punctuation|:}}} Float64 = {number|1.7}_f64
  getter? hot {function|{prefix|{punctuation|:}}} Bool \| Nil
  MAX = {number|0}xFF_u8
  def initialize{punctuation|(}{tag|{punctuation|@}name} {function|{prefix|{punctuation|:}}} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {function|{prefix|{punctuation|:}}} Int32 -> T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n = {number|1}_000{punctuation|)} {function|{prefix|{punctuation|:}}} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    {punctuation|\{}% if flag?{punctuation|(}{function|{prefix|{punctuation|:}}{local-name|x}}{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i if i =~ /{keyword|a}+/i && !{function|{prefix|{punctuation|:}}{local-name|sym.nil}}? {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
