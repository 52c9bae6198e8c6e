require "json"
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  {key atrule|property litres} {punctuation|:} Float64 = 1.7_f64
  {key atrule|getter? hot} {punctuation|:} Bool {punctuation|\|} Nil
  MAX = 0xFF_u8
  {key atrule|def initialize(@name} {punctuation|:} String{punctuation|,} {important|*args}{punctuation|,} {important|**opts}{punctuation|,} {important|&block} {punctuation|:} Int32 {punctuation|-}{punctuation|>} T); end
  {key atrule|def boil(n = 1_000)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = "at {comment|#\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    {punctuation|\{}% if flag{punctuation|?}({punctuation|:}x) %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select({important|&.even?).each} {punctuation|\{} {punctuation|\|}i{punctuation|\|} yield i if i =~ /a+/i {important|&&} {tag|!:sym.nil?} {punctuation|\}}
    case n when Int32 then 'a' else raise "no" end {comment|# end}
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
