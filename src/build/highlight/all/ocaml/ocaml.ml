{comment|(* kettle (* nested *)} {operator|*}{punctuation|)}
{keyword|open} Printf
{keyword|module} Tea {operator|=} {keyword|struct}
  {keyword|type} {type-variable function|'a} kettle {operator|=} {punctuation|\{} {keyword|mutable} litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty {keyword|of} {type-variable function|'a}
  {keyword|exception} Cold {keyword|of} int
  {keyword|let} {keyword|rec} boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {label property|~verbose} k {operator|=} {keyword|match} k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} {punctuation|_} {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} Some 0xFFl
    {operator|\|} {punctuation|_} {operator|->} {keyword|begin} {keyword|try} raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}{variant symbol|`Variant} i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} {char|'a'} {operator|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {string|\{\|raw\|\}} {operator|and} f {operator|=} {keyword|fun} x {operator|->} x {operator|mod} {number|2} {operator|land} {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} {keyword|done}{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
