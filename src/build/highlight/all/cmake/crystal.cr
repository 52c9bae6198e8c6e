require {string|"json"}
@[{inserted class-name|JSON::Serializable}]
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} < Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 = {number|1}.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def {function|initialize}{punctuation|(}@name : String, *args, **opts, &block : Int32 -{punctuation|>} T{punctuation|)}; end
  def {function|boil}{punctuation|(}n = 1_000{punctuation|)} : \{Int32, String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    \{% if flag?{punctuation|(}:x{punctuation|)} %{punctuation|\}} puts \{\{ n.id {punctuation|\}}{punctuation|\}} \{% end %{punctuation|\}}
    n.times.{function|select}{punctuation|(}&.even?{punctuation|)}.each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end {comment|# end}
  end
  macro {function|m}{punctuation|(}x{punctuation|)} \{\{x{punctuation|\}}{punctuation|\}} end
end
