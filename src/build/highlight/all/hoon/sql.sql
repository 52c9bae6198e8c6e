{keyword|--} {function|kettles}
CREATE TABLE IF NOT EXISTS {function|kettle} (
  {function|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `{function|name}` VARCHAR(80) NOT NULL DEFAULT {string|'it'}{string|'s'},
  {function|litres} DECIMAL(4, 2) CHECK ({function|litres} > 0.5), {keyword|--} {function|size}
  {function|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
/{class-name|*} {function|select} {class-name|*}/
SELECT DISTINCT {function|k}.{function|name} AS {string|"n"}, COUNT({class-name|*}) {function|total}, {class-name|@var} := 1{function|e3}, 0{function|x}FF
FROM {function|kettle} {function|k} LEFT OUTER JOIN {function|cup} {function|c} ON {function|c}.{function|kettle}_{function|id} = {function|k}.{function|id} AND {function|c}.{function|hot} IS NOT TRUE
WHERE {function|k}.{function|name} LIKE {string|'p%'} OR {function|k}.{function|id} BETWEEN 1 AND 10 # {function|other}
GROUP BY {function|k}.{function|name} HAVING {function|total} >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
INSERT INTO {function|cup} VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE {function|n} = {function|n} + 1;
BEGIN TRANSACTION; ROLLBACK;
