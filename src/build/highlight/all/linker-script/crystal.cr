require {identifier|"json"}
@[JSON{operator|::}Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1}.7_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {identifier|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {identifier|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} if flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n.times.select{punctuation|(}{operator|&}{section keyword|.even}{operator|?}{punctuation|)}{section keyword|.each} {punctuation|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{operator|:}sym.nil{operator|?} {punctuation|\}}
    case n when Int32 then 'a' else raise {identifier|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
