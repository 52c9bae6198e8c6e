{comment|(* kettle (* nested *)} {operator|*}{punctuation|)}
{keyword|open} Printf
{keyword|module} Tea {operator|=} {keyword|struct}
  {keyword|type} 'a kettle {operator|=} {punctuation|\{} {keyword|mutable} litres {punctuation|:} {class-name|float}{punctuation|;} name {punctuation|:} {class-name|string} {punctuation|\}} {operator|\|} Empty {keyword|of} 'a
  {keyword|exception} {class-name|Cold} {keyword|of} {class-name|int}
  {keyword|let} {keyword|rec} boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} {keyword|match} k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} Some 0xFFl
    {operator|\|} _ {operator|->} {keyword|begin} {keyword|try} raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} {char|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} {keyword|fun} x {operator|->} x {keyword|mod} {number|2} {keyword|land} {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} {keyword|done}{punctuation|;} {keyword|if} {keyword|true} {operator|&&} {keyword|not} {keyword|false} {keyword|then} {punctuation|(}{punctuation|)}
