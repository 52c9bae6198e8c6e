{key attr-name|--} {value attr-value|kettles}
{key attr-name|CREATE} {value attr-value|TABLE IF NOT EXISTS kettle (}
{key attr-name|  id} {value attr-value|BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,}
{key attr-name|  `name`} {value attr-value|VARCHAR(80) NOT NULL DEFAULT 'it''s',}
{key attr-name|  litres} {value attr-value|DECIMAL(4, 2) CHECK (litres > 0.5), -- size}
{key attr-name|  made} {value attr-value|TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
);
{key attr-name|/*} {value attr-value|select */}
{key attr-name|SELECT} {value attr-value|DISTINCT k.name AS "n", COUNT(*) total, @var := 1e3, 0xFF}
{key attr-name|FROM} {value attr-value|kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE}
{key attr-name|WHERE} {value attr-value|k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other}
{key attr-name|GROUP} {value attr-value|BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;}
{key attr-name|INSERT} {value attr-value|INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + 1;}
{key attr-name|BEGIN} {value attr-value|TRANSACTION; ROLLBACK;}
