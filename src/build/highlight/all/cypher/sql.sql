{operator|--} kettles
{keyword|CREATE} TABLE IF {keyword|NOT} {keyword|EXISTS} {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY {keyword|KEY}{punctuation|,}
  {identifier|`name`} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {boolean|NULL} DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT {keyword|DISTINCT} k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {operator|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER {keyword|JOIN} cup c {keyword|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot {keyword|IS} {keyword|NOT} {boolean|TRUE}
{keyword|WHERE} k{punctuation|.}name LIKE {string|'p%'} {keyword|OR} k{punctuation|.}id BETWEEN {number|1} {keyword|AND} {number|10} # other
GROUP {keyword|BY} k{punctuation|.}name HAVING total {operator|>=} {number|2} {keyword|ORDER} {keyword|BY} {number|1} {keyword|DESC} {keyword|LIMIT} {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup {function|VALUES} {punctuation|(}{boolean|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {keyword|ON} DUPLICATE {keyword|KEY} UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
