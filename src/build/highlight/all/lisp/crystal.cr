require {string|"json"}
@{punctuation|[}JSON:{lisp-property property|:Serializable}{punctuation|]}
abstract class Kettle{punctuation|(}{car|T}{punctuation|)} < Pot
  include Comparable{punctuation|(}{car|Kettle}{punctuation|)}
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}{car|@name} : String, *args, **opts, &block : Int32 -> T{punctuation|)}{comment|; end}
  def boil{punctuation|(}{car|n} = 1_000{punctuation|)} : \{Int32, String\}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}{car|paren} {string|"q"}{punctuation|)} + `ls`
    \{% if flag?{punctuation|(}{lisp-property property|:x}{punctuation|)} %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select{punctuation|(}&.even?{punctuation|)}.each \{ \|i\| yield i if i =~ /a+/i && !{lisp-property property|:sym}.nil? \}
    case n when Int32 then {quoted-symbol variable symbol|'a}' else raise {string|"no"} end # end
  end
  macro m{punctuation|(}{car|x}{punctuation|)} \{\{x\}\} end
end
