{operator|--} kettles
{class-name|CREATE} {class-name|TABLE} {class-name|IF} {class-name|NOT} {class-name|EXISTS} kettle {punctuation|(}
  id {class-name|BIGINT} {class-name|UNSIGNED} {class-name|AUTO_INCREMENT} {class-name|PRIMARY} {class-name|KEY}{punctuation|,}
  {operator|`}name{operator|`} {class-name|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {class-name|NOT} {class-name|NULL} {class-name|DEFAULT} {symbol|'it'}'s{symbol|',
  litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
/* select */
SELECT DISTINCT k.name AS "n", COUNT(*) total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE '}p{operator|%}' {class-name|OR} k{punctuation|.}id {class-name|BETWEEN} {number|1} {class-name|AND} {number|10} {operator|#} other
{class-name|GROUP} {class-name|BY} k{punctuation|.}name {class-name|HAVING} total {operator|>}{operator|=} {number|2} {class-name|ORDER} {class-name|BY} {number|1} {class-name|DESC} {class-name|LIMIT} {number|10} {class-name|OFFSET} {number|5}{punctuation|;}
{class-name|INSERT} {class-name|INTO} cup {class-name|VALUES} {punctuation|(}{class-name|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {class-name|FALSE}{punctuation|)} {class-name|ON} {class-name|DUPLICATE} {class-name|KEY} {class-name|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{class-name|BEGIN} {class-name|TRANSACTION}{punctuation|;} {class-name|ROLLBACK}{punctuation|;}
