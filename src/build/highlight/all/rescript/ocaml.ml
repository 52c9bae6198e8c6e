{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} {class-name|Printf}
{keyword|module} {class-name|Tea} {operator|=} struct
  {keyword|type} {operator|'}a kettle {operator|=} {punctuation|\{} {keyword|mutable} litres {operator|:} {keyword|float}{punctuation|;} name {operator|:} {keyword|string} {punctuation|\}} {operator|\|} {class-name|Empty} {keyword|of} {operator|'}a
  {keyword|exception} {class-name|Cold} {keyword|of} {keyword|int}
  {keyword|let} {keyword|rec} boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} {class-name|Some} {number|0xFFl}
    {operator|\|} _ {operator|->} {keyword|begin} {keyword|try} raise {punctuation|(}{class-name|Cold} n{punctuation|)} {keyword|with} {class-name|Cold} i {operator|->} ignore {punctuation|(}{operator|`}{class-name|Variant} i{punctuation|)}{punctuation|;} {class-name|None} {keyword|end}
  {keyword|let} c {operator|=} {char|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} {keyword|fun} x {operator|->} x {operator|mod} {number|2} {operator|land} {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} {keyword|done}{punctuation|;} {keyword|if} {boolean|true} && not {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
