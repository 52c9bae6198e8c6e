-- kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {string|`name`} VARCHAR{punctuation|(}{decimal-number number|80}{punctuation|)} NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{decimal-number number|4}{punctuation|,} {decimal-number number|2}{punctuation|)} CHECK {punctuation|(}litres > {decimal-number number|0}.{decimal-number number|5}{punctuation|)}{punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
/* select */
SELECT DISTINCT k{directive property|.name} AS {string|"n"}{punctuation|,} COUNT{punctuation|(}*{punctuation|)} total{punctuation|,} @var {punctuation|:}= 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{directive property|.kettle_id} = k{directive property|.id} {op-code keyword|AND} c{directive property|.hot} IS NOT TRUE
WHERE k{directive property|.name} LIKE {string|'p%'} OR k{directive property|.id} BETWEEN {decimal-number number|1} {op-code keyword|AND} {decimal-number number|10} # other
GROUP BY k{directive property|.name} HAVING total >= {decimal-number number|2} ORDER BY {decimal-number number|1} DESC LIMIT {decimal-number number|10} OFFSET {decimal-number number|5}{comment|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {decimal-number number|1}{punctuation|)}{punctuation|,} {punctuation|(}{decimal-number number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n + {decimal-number number|1}{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
