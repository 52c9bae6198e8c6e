require "json"
@{punctuation|[}JSON{comment|::Serializable]}
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}.7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX {operator|=} 0xFF_u8
  {keyword|def} initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} {keyword|end}
  {keyword|def} boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} "at #{punctuation|\{}@name{punctuation|\}} #{punctuation|\{}n + {number|1}{punctuation|\}}\\n" + %{punctuation|(}paren "q"{punctuation|)} + `ls`
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n.times.select{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ /a+/i {operator|&}{operator|&} !{punctuation|:}sym.nil? {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} 'a' else raise "no" {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
