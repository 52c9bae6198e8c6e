require {string|"json"}
{target symbol|@[JSON}{punctuation|:}{punctuation|:}Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
{target symbol|  property litres} {punctuation|:} Float64 {operator|=} 1.7_f64
{target symbol|  getter? hot} {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
{target symbol|  def initialize(@name} {punctuation|:} String, *args, **opts, &block {punctuation|:} Int32 -> T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32, String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
{target symbol|    \{% if flag?(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select{punctuation|(}&.even?{punctuation|)}.each {punctuation|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}~ /a+/i && !{punctuation|:}sym.nil? {punctuation|\}}
    case n when Int32 then {string|'a'} {keyword|else} raise {string|"no"} end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
