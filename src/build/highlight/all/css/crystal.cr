require {string|"json"}
@[{property|JSON}{punctuation|:}{punctuation|:}Serializable]
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} < Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property {property|litres} {punctuation|:} Float64 = 1.7_f64
  getter? {property|hot} {punctuation|:} Bool \| Nil
  MAX = 0xFF_u8
  def {function|initialize}{punctuation|(}{atrule|{rule|@name} {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &{property|block} {punctuation|:} Int32 -> T{punctuation|)}{punctuation|;}} {selector|end
  def boil(n = 1_000) :} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {selector|"at #}{punctuation|\{}{atrule|{rule|@name}{punctuation|\}} #}{punctuation|\{}n + 1{punctuation|\}}\\n{string|" + %(paren "}q"{punctuation|)} {selector|+ `ls`}
    {punctuation|\{}% if flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} {selector|puts} {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    {selector|n.times.select(&.even?).each} {punctuation|\{} \|i\| yield i if i =~ /a+/i && !{punctuation|:}sym.nil? {punctuation|\}}
    {selector|case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
