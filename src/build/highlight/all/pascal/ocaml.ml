{comment|(* kettle (* nested *)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold {keyword|of} int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {comment|\{ litres; _ \}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    \| _ {operator|-}{operator|>} {keyword|begin} {keyword|try} {keyword|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {string|'a'} {operator|and} s {operator|=} "str\\n\\"q\\"" {operator|^} {comment|\{\|raw\|\}} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x {operator|mod} {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf "%d\\n" {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {keyword|true} && {operator|not} {keyword|false} {keyword|then} {punctuation|(}{punctuation|)}
