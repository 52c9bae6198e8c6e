{property-declaration|{property|--} kettles}
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  {selector|id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}}
  `name` {func|{function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}}
  {property-declaration|{property|litres} {func|{function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size}}
  {property-declaration|{property|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{property-declaration|{property|SELECT} DISTINCT k.name AS {string|"n"}{punctuation|,} {func|{function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {keyword|@var} {operator|:=} {number|1}{unit|e}{number|3}{punctuation|,} {number|0}{unit|x}FF}}
{property-declaration|{property|FROM} kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT TRUE}
{property-declaration|{property|WHERE} k.name LIKE {string|'p%'} OR k.id BETWEEN {number|1} AND {number|10} # other}
{property-declaration|{property|GROUP} BY k.name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}}
{property-declaration|{property|INSERT} INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}}
{property-declaration|{property|BEGIN} TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}}
