require "json"
@{character-class regex|{punctuation|[}JSON::Serializable{punctuation|]}}
abstract class Kettle{punctuation|(}{constant|T}{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property {definition rule class-name|litres} {punctuation|:} Float64 {punctuation|=} 1.7_f64
  getter{operator|?} {definition rule class-name|hot} {punctuation|:} Bool {operator|\|} Nil
  {constant|MAX} {punctuation|=} 0xFF_u8
  def initialize{punctuation|(}{annotation keyword|@name} {punctuation|:} String, {operator|*}args, {operator|*}{operator|*}opts, &{definition rule class-name|block} {punctuation|:} Int32 {operator|->} {constant|T}{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {punctuation|=} 1_000{punctuation|)} {punctuation|:} {action|{punctuation|\{}{content|Int32, String}{punctuation|\}}}
    s {punctuation|=} "at #{action|{punctuation|\{}{content|@name}{punctuation|\}}} #{action|{punctuation|\{}{content|n + 1}{punctuation|\}}}\\n" {operator|+} %{punctuation|(}paren "q"{punctuation|)} {operator|+} `ls`
    {action|{punctuation|\{}{content|% if flag?(:x) %}{punctuation|\}}} puts {action|{punctuation|\{}{content|\{ n.id \}}{punctuation|\}}} {action|{punctuation|\{}{content|% end %}{punctuation|\}}}
    n.times.select{punctuation|(}&.even{operator|?}{punctuation|)}.each {action|{punctuation|\{}{content| \|i\| yield i if i =~ /a+/i && !:sym.nil? }{punctuation|\}}}
    case n when Int32 then {string|'a'} else raise "no" end {label punctuation|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {action|{punctuation|\{}{content|\{x\}}{punctuation|\}}} end
end
