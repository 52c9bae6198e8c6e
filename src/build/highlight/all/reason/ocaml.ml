{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} {constructor|Printf}
{keyword|module} {constructor|Tea} {operator|=} {keyword|struct}
  {keyword|type} {operator|'}a kettle {operator|=} {punctuation|\{} {keyword|mutable} litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} {constructor|Empty} {keyword|of} {operator|'}a
  {keyword|exception} {constructor|Cold} {keyword|of} int
  {keyword|let} {keyword|rec} boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} {constructor|Some} {number|0}xFFl
    {operator|\|} _ {operator|->} {keyword|begin} {keyword|try} raise {punctuation|(}{constructor|Cold} n{punctuation|)} {keyword|with} {constructor|Cold} i {operator|->} ignore {punctuation|(}{operator|`}{constructor|Variant} i{punctuation|)}{punctuation|;} {constructor|None} {keyword|end}
  {keyword|let} c {operator|=} {char|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} {keyword|fun} x {operator|->} x {operator|mod} {number|2} {operator|land} {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} {keyword|done}{punctuation|;} {keyword|if} {boolean|true} && not {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
