{punctuation|;}{punctuation|;} {tag|kettle}
{punctuation|(}{tag|module} {punctuation|(}{punctuation|;} {tag|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{tag|import} "{tag|env}" "{tag|log}" {punctuation|(}{tag|func} ${tag|log} {punctuation|(}{tag|param} {tag|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{tag|memory} {punctuation|(}{tag|export} "{tag|mem}"{punctuation|)} {tag|1}{punctuation|)}
  {punctuation|(}{tag|func} ${tag|boil} {punctuation|(}{tag|export} "{tag|boil}"{punctuation|)} {punctuation|(}{tag|param} ${tag|n} {tag|i32}{punctuation|)} {punctuation|(}{tag|result} {tag|f64}{punctuation|)}
    {tag|local{punctuation|.}}{tag|get} ${tag|n} {tag|i32{punctuation|.}}{tag|const} {tag|0x1F} {tag|i32{punctuation|.}}{tag|add} {tag|drop}
    {punctuation|(}{tag|if} {punctuation|(}{tag|i32{punctuation|.}}{tag|eqz} {punctuation|(}{tag|local{punctuation|.}}{tag|get} ${tag|n}{punctuation|)}{punctuation|)} {punctuation|(}{tag|then} {tag|f64{punctuation|.}}{tag|const} {number|1{operator|.}}{tag|5e3} {tag|return}{punctuation|)} {punctuation|(}{tag|else} {tag|nan}{punctuation|:}{tag|0x1} {tag|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{tag|data} {punctuation|(}{tag|i32{punctuation|.}}{tag|const} {tag|0}{punctuation|)} "{tag|a\\00\\}"{tag|q\\}""{punctuation|)}{punctuation|)}{punctuation|)}
