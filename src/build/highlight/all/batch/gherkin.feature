# kettle
{operator|@}{command|{keyword|tag}}
{command|{keyword|Feature}: Tea}
  {command|{keyword|Scenario} Outline: boil <n>}
    {command|{keyword|Given} a {string|"kettle"} with {number|2} litres}
    {command|{keyword|When} I wait}
      """
      {command|{keyword|doc}}
      """
    {command|{keyword|Then} <n> cups}
    {command|{keyword|Examples}:}
      \| n \| m \|
      \| 1 \| x \|
