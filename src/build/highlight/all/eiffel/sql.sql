{comment|-- kettles}
{keyword|CREATE} {class-name|TABLE} {keyword|IF} {keyword|NOT} {class-name|EXISTS} kettle {punctuation|(}
  id {class-name|BIGINT} {class-name|UNSIGNED} {class-name|AUTO_INCREMENT} {class-name|PRIMARY} {class-name|KEY}{punctuation|,}
  `name` {class-name|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {class-name|NULL} {class-name|DEFAULT} {char|'it'}{char|'s'}{punctuation|,}
  litres {class-name|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {keyword|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  made {class-name|TIMESTAMP} {class-name|DEFAULT} {class-name|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} {class-name|DISTINCT} k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {class-name|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:=} 1e3{punctuation|,} {number|0xFF}
{keyword|FROM} kettle k {class-name|LEFT} {class-name|OUTER} {class-name|JOIN} cup c {class-name|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot {class-name|IS} {keyword|NOT} {boolean|TRUE}
{class-name|WHERE} k{punctuation|.}name {keyword|LIKE} 'p%' {keyword|OR} k{punctuation|.}id {class-name|BETWEEN} {number|1} {keyword|AND} {number|10} # other
{class-name|GROUP} {class-name|BY} k{punctuation|.}name {class-name|HAVING} total {operator|>=} {number|2} {class-name|ORDER} {class-name|BY} {number|1} {class-name|DESC} {class-name|LIMIT} {number|10} {class-name|OFFSET} {number|5}{punctuation|;}
{class-name|INSERT} {class-name|INTO} cup {class-name|VALUES} {punctuation|(}{class-name|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {class-name|ON} {class-name|DUPLICATE} {class-name|KEY} {class-name|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{class-name|BEGIN} {class-name|TRANSACTION}{punctuation|;} {class-name|ROLLBACK}{punctuation|;}
