-- kettles
{keyword|CREATE} TABLE IF NOT EXISTS kettle (
  {keyword|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR(80) NOT NULL DEFAULT {string|'it'}{string|'s'},
  {keyword|litres} DECIMAL(4, 2) CHECK (litres > 0.5), -- size
  {keyword|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP
){punctuation|;}
{comment|/* select */}
{keyword|SELECT} DISTINCT k.name AS {string|"n"}, COUNT(*) total, @var {punctuation|:}= 1e3, 0xFF
{keyword|FROM} kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
{keyword|WHERE} k.name LIKE {string|'p%'} OR k.id BETWEEN 1 AND 10 # other
{keyword|GROUP} BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{punctuation|;}
{keyword|INSERT} INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n {operator|+} 1{punctuation|;}
{keyword|BEGIN} TRANSACTION{punctuation|;} {keyword|ROLLBACK}{punctuation|;}
