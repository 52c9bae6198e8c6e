-- kettles
CREATE TABLE IF NOT EXISTS kettle {group punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{group punctuation|(}80{group punctuation|)} NOT NULL DEFAULT 'it''s',
  litres DECIMAL{group punctuation|(}4, 2{group punctuation|)} CHECK {group punctuation|(}litres > 0{char-set class-name|.}5{group punctuation|)}, -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{group punctuation|)};
/{quantifier number|*} select {quantifier number|*}/
SELECT DISTINCT k{char-set class-name|.}name AS "n", COUNT{group punctuation|(}{quantifier number|*}{group punctuation|)} total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{char-set class-name|.}kettle_id = k{char-set class-name|.}id AND c{char-set class-name|.}hot IS NOT TRUE
WHERE k{char-set class-name|.}name LIKE 'p%' OR k{char-set class-name|.}id BETWEEN 1 AND 10 # other
GROUP BY k{char-set class-name|.}name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
INSERT INTO cup VALUES {group punctuation|(}NULL, 1{group punctuation|)}, {group punctuation|(}2, FALSE{group punctuation|)} ON DUPLICATE KEY UPDATE n = n {quantifier number|+} 1;
BEGIN TRANSACTION; ROLLBACK;
