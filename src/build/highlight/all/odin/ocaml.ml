{punctuation|(}{operator|*} {procedure-name function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} {keyword|struct}
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} {discard keyword|_} {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {arrow punctuation|->} Some 0xFFl
    {operator|\|} {discard keyword|_} {arrow punctuation|->} begin try {procedure-name function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {arrow punctuation|->} {procedure-name function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {char|'a'} and s {operator|=} {string|"str{symbol|\\n}{symbol|\\"}q{symbol|\\"}"} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {arrow punctuation|->} x mod {number|2} land {number|3}
end
{procedure-name function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d{symbol|\\n}"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {procedure-name function|then} {punctuation|(}{punctuation|)}
