{operator|--} kettles
{command keyword|CREATE} TABLE IF NOT EXISTS kettle {punctuation|(}
  {command keyword|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {variable|`name`} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {variable|'it'}{variable|'s'}{punctuation|,}
  {command keyword|litres} {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  {command keyword|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
{comment|/* select */}
{command keyword|SELECT} DISTINCT k.name AS {string-literal|{string|"n"}}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} 1e3{punctuation|,} 0xFF
{command keyword|FROM} kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT TRUE
{command keyword|WHERE} k.name LIKE {variable|'p%'} OR k.id BETWEEN {number|1} AND {number|10} {operator|#} other
{command keyword|GROUP} BY k.name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
{command keyword|INSERT} INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1};
{command keyword|BEGIN} TRANSACTION; ROLLBACK;
