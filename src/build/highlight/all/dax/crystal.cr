require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {operator|=} {number|1.7}_f64
  getter? hot : Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}@name : String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block : Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {punctuation|`}ls{punctuation|`}
    {punctuation|\{}% if flag?{punctuation|(}:x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i if i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} !:sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then {data-field symbol|'a'} else raise {string|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
