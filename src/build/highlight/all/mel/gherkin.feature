# kettle
@tag
{function|Feature}{punctuation|:} Tea
  {function|Scenario} Outline{punctuation|:} boil {operator|<}n{operator|>}
    {function|Given} a {string|"kettle"} with {number|2} litres
    {function|When} I wait
      {string|""}"
      {function|doc}
      {string|""}"
    {function|Then} {operator|<}n{operator|>} cups
    {function|Examples}{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|
