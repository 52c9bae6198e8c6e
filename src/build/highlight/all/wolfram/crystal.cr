require {string|"json"}
{operator|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.}7_f64
  getter? hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}{operator|@}name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|->} T{punctuation|)}{operator|;} end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `{context class-name|ls`}
    {punctuation|\{}% if flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} !{punctuation|:}sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
