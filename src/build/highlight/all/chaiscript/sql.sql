{operator|--} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  {parameter-type class-name|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {operator|`name`} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it'}'s{string|',
  litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
/* select */
SELECT DISTINCT k.name AS "n", COUNT(*) total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE '}p{operator|%}' OR k{punctuation|.}id BETWEEN {number|1} AND {number|10} # other
GROUP BY k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
