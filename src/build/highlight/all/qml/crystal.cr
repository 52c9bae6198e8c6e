require {string|"json"}
@{punctuation|[}JSON{punctuation|:}{javascript-expression language-javascript|{operator|:}Serializable}{punctuation|]}
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres {punctuation|:} {javascript-expression language-javascript|Float64 {operator|=} {number|1}{punctuation|.}7_f64}
  getter? hot {punctuation|:} {javascript-expression language-javascript|Bool {operator|\|} Nil}
  MAX = 0xFF_u8
  def initialize(@name {punctuation|:} {javascript-expression language-javascript|String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|-}{operator|>} {constant|T}}){punctuation|;} end
  def boil(n = 1_000) {punctuation|:} {javascript-expression language-javascript|{punctuation|\{}Int32{punctuation|,} String{punctuation|\}}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}) + `ls`
    {punctuation|\{}% if flag?({punctuation|:}{javascript-expression language-javascript|x}) %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select(&.even?).each {punctuation|\{} \|i\| yield i if i =~ /a+/i && !{punctuation|:}{javascript-expression language-javascript|sym{punctuation|.}nil{operator|?} }{punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
