{operator|-}{operator|-} kettles
CREATE TABLE IF {keyword|NOT} EXISTS {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {identifier|`name`} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {keyword|NULL} DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
SELECT {keyword|DISTINCT} k{punctuation|.}name AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {variable|@var} {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot IS {keyword|NOT} {boolean|TRUE}
WHERE k{punctuation|.}name {keyword|LIKE} {string|'p%'} {keyword|OR} k{punctuation|.}id BETWEEN {number|1} {keyword|AND} {number|10} # other
GROUP BY k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} {keyword|DESC} {keyword|LIMIT} {number|10} OFFSET {number|5}{punctuation|;}
{keyword|INSERT} {keyword|INTO} cup {function|VALUES} {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY {keyword|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
