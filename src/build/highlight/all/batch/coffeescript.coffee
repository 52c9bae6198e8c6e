# kettle
### block ###
{command|{keyword|class} Kettle extends Pot}
  {command|{keyword|constructor}: (@litres = {number|1}.{number|7}, opts...}{punctuation|)} -> super{punctuation|(}{punctuation|)}
  {command|{keyword|boil}: (n}{punctuation|)} => if n isnt 0xFF and not {operator|@}hot then "at #\{n + 1\}" else {punctuation|'}x{punctuation|'} unless n?
{command|{keyword|list} = (x * {number|2} for x in [{number|1}..{number|10}] when x % {number|2} is {number|0}}{punctuation|)}
{command|{keyword|re} = ///{operator|^}a#\{x\}+ # comment}
///i
