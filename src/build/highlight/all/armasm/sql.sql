{operator|-}{operator|-} kettles
{instruction keyword|CREATE} {instruction keyword|TABLE} {directive property|IF} {instruction keyword|NOT} {instruction keyword|EXISTS} kettle {punctuation|(}
  id {instruction keyword|BIGINT} {instruction keyword|UNSIGNED} AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {char|'it'}{char|'s'}{punctuation|,}
  litres {instruction keyword|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made {instruction keyword|TIMESTAMP} {instruction keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
{operator|/}{operator|*} select {operator|*}{operator|/}
{instruction keyword|SELECT} {instruction keyword|DISTINCT} k.name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var :{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{instruction keyword|FROM} kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT {boolean|TRUE}
{instruction keyword|WHERE} k.name LIKE {char|'p%'} {instruction keyword|OR} k.id BETWEEN {number|1} AND {number|10} {operator|#} other
{instruction keyword|GROUP} {instruction keyword|BY} k.name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{comment|;}
{instruction keyword|INSERT} {instruction keyword|INTO} cup {instruction keyword|VALUES} {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{comment|;}
{instruction keyword|BEGIN} {instruction keyword|TRANSACTION}{comment|; ROLLBACK;}
