{operator|--} kettles
CREATE TABLE {keyword|IF} {keyword|NOT} {class-name|EXISTS} {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT {class-name|PRIMARY} KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {keyword|NULL} {keyword|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  {class-name|litres} {keyword|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{keyword|SELECT} DISTINCT k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {annotation punctuation|@var} {operator|:}{operator|=} 1e3{punctuation|,} 0xFF
{keyword|FROM} kettle k LEFT {keyword|OUTER} {keyword|JOIN} cup c {keyword|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot IS {keyword|NOT} {boolean|TRUE}
{keyword|WHERE} k{punctuation|.}name {keyword|LIKE} {string|'p%'} {keyword|OR} k{punctuation|.}id BETWEEN {number|1} {keyword|AND} {number|10} # other
{keyword|GROUP} {keyword|BY} k{punctuation|.}name {keyword|HAVING} total {operator|>=} {number|2} ORDER {keyword|BY} {number|1} {keyword|DESC} {keyword|LIMIT} {number|10} {class-name|OFFSET} {number|5}{punctuation|;}
{keyword|INSERT} {keyword|INTO} {class-name|cup} {function|VALUES} {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {keyword|ON} DUPLICATE KEY {keyword|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{keyword|BEGIN} {keyword|TRANSACTION}{punctuation|;} {keyword|ROLLBACK}{punctuation|;}
