-- kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{punctuation|(}80{punctuation|)} NOT {type keyword|NULL} DEFAULT 'it''s',
  litres DECIMAL{punctuation|(}4, 2{punctuation|)} CHECK {punctuation|(}litres > 0.5{punctuation|)}, -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
/* select */
SELECT DISTINCT k.name AS {string|"n"}, COUNT{punctuation|(}*{punctuation|)} total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{comment|;}
INSERT INTO cup VALUES {punctuation|(}NULL, 1{punctuation|)}, {punctuation|(}2, FALSE{punctuation|)} ON DUPLICATE {type keyword|KEY} UPDATE n = n + 1{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
