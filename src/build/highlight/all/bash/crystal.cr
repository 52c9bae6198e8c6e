require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {builtin class-name|:} Float64 {operator|=} {number|1}.7_f64
  getter? hot {builtin class-name|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name {builtin class-name|:} String, *args, **opts, {operator|&}block {builtin class-name|:} Int32 -{operator|>} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {builtin class-name|:} {punctuation|\{}Int32, String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}{entity|\\n}"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + {variable|{variable|`}{function|ls}{variable|`}}
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}:x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} /a+/i {operator|&&} {operator|!}:sym.nil? {punctuation|\}}
    {keyword|case} n when Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
