require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil(n = 1_000) : {latte language-latte|{delimiter punctuation|\{}{latte-tag important|Int32}{php language-php|{punctuation|,} {keyword type-declaration|String}}{delimiter punctuation|\}}}
    s = "at #{latte language-latte|{delimiter punctuation|\{}{php language-php|@name}{delimiter punctuation|\}}} #{latte language-latte|{delimiter punctuation|\{}{latte-tag important|n} {php language-php|{operator|+} {number|1}}{delimiter punctuation|\}}}\\n" + %(paren "q") + `ls`
    {latte language-latte|{delimiter punctuation|\{}{php language-php|{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}}{delimiter punctuation|\}}} puts \{\{ n.id \}\} {latte language-latte|{delimiter punctuation|\{}{php language-php|{operator|%} end {operator|%}}{delimiter punctuation|\}}}
    n.times.select(&.even?).each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m(x) \{{latte language-latte|{delimiter punctuation|\{}{latte-tag important|x}{delimiter punctuation|\}}}\} end
end
