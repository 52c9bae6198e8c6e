require {string|"json"}
{punctuation|@}{function|[JSON}::Serializable]
{keyword|abstract} class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  {function|property litres }{operator|:} Float64 {operator|=} 1{punctuation|.}7_f64
  {function|getter? hot }{operator|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}{punctuation|@}{function|name }{operator|:} String, *args, **opts, &block {operator|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}Int32, String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    {punctuation|\{}% if flag?{punctuation|(}:x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {function|\|i\| yield i if i =~ /a+/i && !}:sym{punctuation|.}nil? {punctuation|\}}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  {keyword|macro} m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
