require {string|"json"}
@[{property|J}{property|S}{property|O}{property|N}{punctuation|:}{punctuation|:}{property|S}erializable]
abstract class {property|K}ettle({property|T}) < {property|P}ot
  include {property|C}omparable({property|K}ettle)
  property litres {punctuation|:} {property|F}loat64 = 1.7_f64
  getter? hot {punctuation|:} {property|B}ool \| {property|N}il
  {property|M}{property|A}{property|X} = 0xFF_u8
  def initialize(@name {punctuation|:} {property|S}tring, {punctuation|*}args, {punctuation|*}{punctuation|*}opts, &block {punctuation|:} {property|I}nt32 -> {property|T}){comment|; end}
  def boil(n = 1_000) {punctuation|:} \{{property|I}nt32, {property|S}tring\}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{comment|(paren "q")} + `ls`
    \{% if flag?{comment|(:x)} %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select(&.even?).each \{ \|i\| yield i if i =~ /a+/i && !{punctuation|:}sym.nil? \}
    case n when {property|I}nt32 then 'a' else raise {string|"no"} end # end
  end
  macro m(x) \{\{x\}\} end
end
