{verb operator|-}{verb operator|-} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{verb operator|,}
  {symbol|`name}{symbol|`} VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {adverb function|'}it{adverb function|'}{adverb function|'}s{adverb function|'}{verb operator|,}
  litres DECIMAL{punctuation|(}{number|4}{verb operator|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {verb operator|>} {number|0.5}{punctuation|)}{verb operator|,} {verb operator|-}{verb operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
SELECT DISTINCT k{punctuation|.}name AS {string|"n"}{verb operator|,} COUNT{punctuation|(}{verb operator|*}{punctuation|)} total{verb operator|,} {verb operator|@}{keyword|var} {verb operator|:}{verb operator|=} {number|1e3}{verb operator|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {verb operator|=} k{punctuation|.}id AND c{punctuation|.}hot IS NOT TRUE
WHERE k{punctuation|.}name LIKE {adverb function|'}p{verb operator|%}{adverb function|'} OR k{punctuation|.}id BETWEEN {number|1} AND {number|10} {verb operator|#} other
GROUP BY k{punctuation|.}name HAVING total {verb operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{verb operator|,} {number|1}{punctuation|)}{verb operator|,} {punctuation|(}{number|2}{verb operator|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {verb operator|=} n {verb operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
