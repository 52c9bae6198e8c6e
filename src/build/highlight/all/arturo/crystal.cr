require {string|"json"}
{symbol|@}{punctuation|[}{label property|JSON:}{type class-name|:Serializable}{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {symbol|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {symbol|=} {number|1}.7_f64
  getter? hot : Bool {sugar operator|\|} Nil
  MAX {symbol|=} 0xFF_u8
  def initialize{punctuation|(}{symbol|@}name : String{punctuation|,} {symbol|*}{builtin-function keyword|args}{punctuation|,} {symbol|*}{symbol|*}opts{punctuation|,} &block : Int32 {sugar operator|->} T{punctuation|)}{comment|; end}
  def boil{punctuation|(}n {symbol|=} 1_000{punctuation|)} : {multistring string|\{Int32, String\}}
    s {symbol|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {symbol|+} {symbol|%}{punctuation|(}paren {string|"q"}{punctuation|)} {symbol|+} `ls`
    {multistring string|\{% if flag?(:x) %\}} puts {multistring string|\{\{ n.id \}}\} {multistring string|\{% end %\}}
    n.times.{builtin-function keyword|select}{punctuation|(}&.{predicate keyword|even?}{punctuation|)}.each {multistring string|\{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}}
    {builtin-function keyword|case} n when Int32 then {literal constant|'a}' {builtin-function keyword|else} raise {string|"no"} end {symbol|#} end
  end
  macro m{punctuation|(}x{punctuation|)} {multistring string|\{\{x\}}\} end
end
