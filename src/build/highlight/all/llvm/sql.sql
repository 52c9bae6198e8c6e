-- {keyword|kettles}
CREATE TABLE IF NOT EXISTS {keyword|kettle} {punctuation|(}
  {keyword|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `{keyword|name}` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT '{keyword|it}''{keyword|s}'{punctuation|,}
  {keyword|litres} DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}{keyword|litres} {punctuation|>} {number|0.5}{punctuation|)}{punctuation|,} -- {keyword|size}
  {keyword|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
/{punctuation|*} {keyword|select} {punctuation|*}/
SELECT DISTINCT {keyword|k}{punctuation|.}{keyword|name} AS {string|"n"}{punctuation|,} COUNT{punctuation|(}{punctuation|*}{punctuation|)} {keyword|total}{punctuation|,} {variable|@var} :{punctuation|=} {number|1e3}{punctuation|,} {number|0xFF}
FROM {keyword|kettle} {keyword|k} LEFT OUTER JOIN {keyword|cup} {keyword|c} ON {keyword|c}{punctuation|.}{keyword|kettle_id} {punctuation|=} {keyword|k}{punctuation|.}{keyword|id} AND {keyword|c}{punctuation|.}{keyword|hot} IS NOT TRUE
WHERE {keyword|k}{punctuation|.}{keyword|name} LIKE '{keyword|p}%' OR {keyword|k}{punctuation|.}{keyword|id} BETWEEN {number|1} AND {number|10} # {keyword|other}
GROUP BY {keyword|k}{punctuation|.}{keyword|name} HAVING {keyword|total} {punctuation|>}{punctuation|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{comment|;}
INSERT INTO {keyword|cup} VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE {keyword|n} {punctuation|=} {keyword|n} + {number|1}{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
