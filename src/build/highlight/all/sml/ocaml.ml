{comment|(* kettle (* nested *) *)}
{keyword|open} Printf
module Tea {operator|=} {keyword|struct}
  {keyword|type} {variable|'a} kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} {class-name|float}{punctuation|;} name {punctuation|:} {class-name|string} {punctuation|\}} {operator|\|} Empty {keyword|of} {variable|'a}
  {keyword|exception} {class-name|Cold} {keyword|of} int
  {keyword|let} {keyword|rec} boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some 0xFFl
    {operator|\|} _ {operator|->} begin try {keyword|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} {variable|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} {keyword|fun} {function|x} {operator|->} x mod {number|2} land {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && not {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
