{operator|--} kettles
CREATE TABLE {keyword|IF} NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}80{punctuation|)} NOT NULL DEFAULT {string|'it''s'}{punctuation|,}
  litres DECIMAL{punctuation|(}4{punctuation|,} 2{punctuation|)} CHECK {punctuation|(}litres > 0{punctuation|.}5{punctuation|)}{punctuation|,} {operator|--} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {function|select} {operator|*}{operator|/}
{function|SELECT} DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @{keyword|var} := 1e3{punctuation|,} 0xFF
{keyword|FROM} kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id = k{punctuation|.}id AND c{punctuation|.}hot IS NOT TRUE
WHERE k{punctuation|.}name LIKE {string|'p%'} OR k{punctuation|.}id BETWEEN 1 AND 10 {comment|# other}
{function|GROUP} BY k{punctuation|.}name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} 1{punctuation|)}{punctuation|,} {punctuation|(}2{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n {operator|+} 1{punctuation|;}
{keyword|BEGIN} TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
