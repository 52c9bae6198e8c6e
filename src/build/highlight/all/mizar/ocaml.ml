{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} {keyword|struct}
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} \| Empty {keyword|of} 'a
  exception Cold {keyword|of} int
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres > {number|1}.5e3 {operator|->} Some 0xFFl
    \| _ {operator|->} {keyword|begin} try raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} 'a' {keyword|and} s {operator|=} "str\\n\\"q\\"" ^ {punctuation|\{}\|raw\|{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf "%d\\n" {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&}{operator|&} {keyword|not} false {keyword|then} {punctuation|(}{punctuation|)}
