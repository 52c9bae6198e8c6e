-- kettles
{keyword|CREATE} TABLE IF {keyword|NOT} {keyword|EXISTS} kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} NULL {keyword|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres > {number|0.5}{punctuation|)}{punctuation|,} -- size
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
/* {keyword|select} */
{keyword|SELECT} {keyword|DISTINCT} k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {keyword|COUNT}{punctuation|(}*{punctuation|)} total{punctuation|,} {tag|{punctuation|@}var} {function|{prefix|{punctuation|:}}}= {number|1e3}{punctuation|,} {number|0}xFF
{keyword|FROM} kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id = k{punctuation|.}id AND c{punctuation|.}hot IS {keyword|NOT} {boolean|TRUE}
{keyword|WHERE} k{punctuation|.}name LIKE {string|'p%'} OR k{punctuation|.}id BETWEEN {number|1} AND {number|10} {comment|# other}
{keyword|GROUP} {keyword|BY} k{punctuation|.}name {keyword|HAVING} total >= {number|2} {keyword|ORDER} {keyword|BY} {number|1} {keyword|DESC} {keyword|LIMIT} {number|10} {keyword|OFFSET} {number|5}{punctuation|;}
{keyword|INSERT} {keyword|INTO} cup {keyword|VALUES} {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n = n + {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
