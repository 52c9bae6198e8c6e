require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 {punctuation|=} {number|1}{punctuation|.}7_f64
  getter? hot : Bool \| Nil
  {key property|MAX} {punctuation|=} {number|0xFF_u8}
  def initialize(@name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 -> T); end
  def boil(n {punctuation|=} {number|1_000}) : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    {key property|s} {punctuation|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}) + `ls`
    {punctuation|\{}% if flag?(:x) %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select(&{punctuation|.}even?){punctuation|.}each {punctuation|\{} \|i\| yield i if i {punctuation|=}~ /a+/i && !:sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end {comment|# end}
  end
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
