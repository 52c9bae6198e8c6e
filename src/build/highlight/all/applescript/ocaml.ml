{comment|(* kettle (* nested *) *)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable {class-name|litres} {punctuation|:} float; name {punctuation|:} string {punctuation|\}} \| Empty {keyword|of} 'a
  exception Cold {keyword|of} int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {punctuation|\{} {class-name|litres}; _ {punctuation|\}} when {class-name|litres} {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    \| _ {operator|-}{operator|>} begin {keyword|try} raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}; None {keyword|end}
  let c {operator|=} 'a' {operator|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x {operator|mod} {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {keyword|true} {operator|&}{operator|&} {operator|not} {keyword|false} {keyword|then} {punctuation|(}{punctuation|)}
