{verb keyword|-}{verb keyword|-} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{verb keyword|,}
  {conjunction variable|`}name{conjunction variable|`} VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it''s'}{verb keyword|,}
  litres DECIMAL{punctuation|(}{number|4}{verb keyword|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {verb keyword|>} {number|0.5}{punctuation|)}{verb keyword|,} {verb keyword|-}{verb keyword|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{verb keyword|;}
{adverb builtin|/}{verb keyword|*} select {verb keyword|*}{adverb builtin|/}
SELECT DISTINCT k{conjunction variable|.}name AS {conjunction variable|"}n{conjunction variable|"}{verb keyword|,} COUNT{punctuation|(}{verb keyword|*}{punctuation|)} total{verb keyword|,} {conjunction variable|@}var {conjunction variable|:}{verb keyword|=} {number|1e3}{verb keyword|,} {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{conjunction variable|.}kettle_id {verb keyword|=} k{conjunction variable|.}id AND c{conjunction variable|.}hot IS NOT TRUE
WHERE k{conjunction variable|.}name LIKE {string|'p%'} OR k{conjunction variable|.}id BETWEEN {number|1} AND {number|10} {verb keyword|#} other
GROUP BY k{conjunction variable|.}name HAVING total {verb keyword|>}{verb keyword|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{verb keyword|;}
INSERT INTO cup VALUES {punctuation|(}NULL{verb keyword|,} {number|1}{punctuation|)}{verb keyword|,} {punctuation|(}{number|2}{verb keyword|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {verb keyword|=} n {verb keyword|+} {number|1}{verb keyword|;}
BEGIN TRANSACTION{verb keyword|;} ROLLBACK{verb keyword|;}
