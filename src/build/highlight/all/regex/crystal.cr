require "json"
@{char-class|{char-class-punctuation punctuation|[}JSON::Serializable{char-class-punctuation punctuation|]}}
abstract class Kettle{group punctuation|(}T{group punctuation|)} < Pot
  include Comparable{group punctuation|(}Kettle{group punctuation|)}
  property litres : Float64 = 1{char-set class-name|.}7_f64
  getter{quantifier number|?} hot : Bool {alternation keyword|\|} Nil
  MAX = 0xFF_u8
  def initialize{group punctuation|(}@name : String, {quantifier number|*}args, {quantifier number|*}{quantifier number|*}opts, &block : Int32 -> T{group punctuation|)}; end
  def boil{group punctuation|(}n = 1_000{group punctuation|)} : \{Int32, String\}
    s = "at #\{@name\} #\{n {quantifier number|+} 1\}{escape|\\n}" {quantifier number|+} %{group punctuation|(}paren "q"{group punctuation|)} {quantifier number|+} `ls`
    \{% if flag{quantifier number|?}{group punctuation|(}:x{group punctuation|)} %\} puts \{\{ n{char-set class-name|.}id \}\} \{% end %\}
    n{char-set class-name|.}times{char-set class-name|.}select{group punctuation|(}&{char-set class-name|.}even{quantifier number|?}{group punctuation|)}{char-set class-name|.}each \{ {alternation keyword|\|}i{alternation keyword|\|} yield i if i =~ /a{quantifier number|+}/i && !:sym{char-set class-name|.}nil{quantifier number|?} \}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m{group punctuation|(}x{group punctuation|)} \{\{x\}\} end
end
