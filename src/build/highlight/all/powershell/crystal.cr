require {string|"json"}
@{namespace|[JSON::Serializable]}
abstract {keyword|class} Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 = 1{punctuation|.}7_f64
  getter? hot : Bool {punctuation|\|} Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}@name : String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block : Int32 {operator|-}> T{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n = 1_000{punctuation|)} : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `{function|ls}`
    {punctuation|\{}{operator|%} {keyword|if} flag?{punctuation|(}:x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {punctuation|\|}i{punctuation|\|} yield i {keyword|if} i =~ {operator|/}a+{operator|/}i && {operator|!}:sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} {comment|# end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
